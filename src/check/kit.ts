import type { Heirs } from '../course/former-ids.ts';
import type { Work } from '../course/work.ts';
import type { Check } from './vocabulary.ts';

/** What the checker needs to know of an exercise. */
export interface KitExercise {
  id: string;
  title: string;
  lesson: string;
  kind: string;
  level: number;
  /** Minutes for someone at ease. */
  duration: number;
  /** From wide to precise, without Markdown. */
  hints: readonly string[];
  /** Path → what it is, one line. */
  files: Readonly<Record<string, string>>;
  /** What only a person can judge. */
  human: readonly string[];
  /** The given files may be moved and renamed. */
  moves: boolean;
}

/** The checks of an exercise. */
export interface KitChecks {
  checks: readonly Check[];
  /** SHA-256, hexadecimal, of the check file as its author wrote it. */
  digest: string;
}

/**
 * The course as the checker sees it: read from the repository by authors (`read-kit.ts`), carried by its bundle at a
 * learner's (`pack/`). Each part is read when it is asked for: a verdict needs one exercise only.
 */
export interface Kit {
  /** Version of the kit. */
  version: string;
  /** Folder of the built course; a workspace looks for it where it was told. */
  course?: string;
  /** How the command is typed: see {@link npmCommand}. */
  command(args: string): string;
  /** The learner came by a double click, and may not know the terminal: no command is to be typed. */
  byDoubleClick?: boolean;
  /** Ids of the exercises, in the order of the course. */
  ids(): Promise<readonly string[]>;
  /** Ids of the lessons, in the order of the course: what is taught before what. */
  lessons(): Promise<readonly string[]>;
  /** Ids that exercises had before. */
  heirs(): Promise<Heirs>;
  /** `undefined` where there is no such exercise. @throws Stop where the author's files cannot be read */
  exercise(id: string): Promise<KitExercise | undefined>;
  /** Ids of those whose files have names that no edition may hold: their folder is made in the workspace. */
  renamed(): Promise<readonly string[]>;
  /** The files as the learner receives them, under the names that they receive. */
  starter(id: string): Promise<Work>;
  checks(id: string): Promise<KitChecks>;
}

/** `npmCommand('tout')` → `npm run check -- tout`; without a word, `npm run check`. */
export function npmCommand(args: string): string {
  return args === '' ? 'npm run check' : `npm run check -- ${args}`;
}
