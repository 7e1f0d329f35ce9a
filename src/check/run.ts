import type { Folder } from '../course/read-folder.ts';
import { type ExerciseResult, RESULT_VERSION } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { loadExpect } from './browser/engine.ts';
import { expectWith } from './browser/expect.ts';
import { installNative, type NativeExpect } from './browser/native.ts';
import type { Pages } from './browser/pages.ts';
import type { BrowserSession } from './browser/session.ts';
import type { BrowserStage } from './browser/stage.ts';
import { digestOf } from './digest.ts';
import type { KitChecks } from './kit.ts';
import { likelyProblems } from './likely-problems.ts';
import { type Judging, judgeWork } from './run-checks.ts';
import { install } from './vocabulary.ts';

/** What is graded, and against what. */
export interface Grading extends KitChecks {
  exercise: string;
  /** Version of the kit. */
  kit: string;
  /** Goes with the first failure that has none of its own. */
  hint?: string | undefined;
  /** The learner's folder. */
  folder: Folder;
  /** The files as the learner received them. */
  given: Work;
  /** They may be moved and renamed. */
  moves?: boolean;
  /** Told what each check has asked for. */
  asked?: Judging<BrowserStage>['asked'];
}

/** A graded work whose pages are still open. */
export interface Graded {
  result: ExerciseResult;
  /** `undefined` where no page could be opened. */
  pages: Pages<BrowserStage> | undefined;
  close(): void;
}

/**
 * Grades one work. Never rejects because of what the work does, and always ends; whatever goes wrong on our side is
 * `broken`.
 *
 * @throws BrowserMissing, BrowserFailed
 */
export async function grade(grading: Grading, session: BrowserSession): Promise<Graded> {
  const start = performance.now();
  const { exercise, kit, checks, digest, folder, given, moves = false, hint, asked } = grading;
  // Loaded while the browser starts.
  const native = loadExpect() as unknown as NativeExpect;
  installNative(native);
  install(expectWith(native));
  const run = await judgeWork(folder, { checks, given, moves, hint, session, asked, explain: likelyProblems });
  const result: ExerciseResult = {
    version: RESULT_VERSION,
    exercise,
    kit,
    at: new Date().toISOString(),
    ms: Math.round(performance.now() - start),
    digest: digestOf(folder.files, digest),
    checks: run.results,
    problems: run.problems,
    remarks: [],
  };
  return { result, pages: run.pages, close: () => run.pages?.close() };
}
