import type { CourseRule } from '../../course/problem.ts';

/** Rules that no file can be held to alone, beside those of the reader of the course. */
export type OtherRule = 'check' | 'encoding' | 'size' | 'stable-id' | 'trainer-note';

/** Those that are explained here; the others are rules of files too. */
export type CourseRuleId = Exclude<CourseRule, 'sentence'> | OtherRule;

/** Why a rule of the whole course is there, and its verdict shown by a bad and a good example. */
export interface CourseRuleExample {
  /** French, for `--explain`. */
  why: string;
  /** What the last commit held over the course of the examples. */
  before?: CourseFiles;
  bad: CourseFiles;
  good: CourseFiles;
}

/** Files put over the course of the examples: path from its root → what it holds. */
export type CourseFiles = Readonly<Record<string, FileContent>>;

/** Text; bytes, how many; a text of another encoding than UTF-8; `null`: there is no such file. */
export type FileContent = string | { bytes: number } | { latin1: string } | null;
