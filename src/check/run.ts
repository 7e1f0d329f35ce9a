import type { Browser } from 'playwright';
import type { Folder } from '../course/read-folder.ts';
import { type CheckResult, type ExerciseResult, RESULT_VERSION, type WorkProblem } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { checkWords as words } from '../words/check.ts';
import { loadExpect } from './browser/engine.ts';
import { expectWith } from './browser/expect.ts';
import { NeedsOwnPage } from './browser/facade.ts';
import { filesInHand, noPageInHand, pageInHand } from './browser/in-hand.ts';
import { ENTRY, NeverLoads, type Pages, pagesOf } from './browser/pages.ts';
import { digestOf } from './digest.ts';
import { blocked, broken, inOrder } from './in-order.ts';
import { inspectFiles } from './source/inspect-files.ts';
import { likelyCause, tagRemarks } from './source/likely-cause.ts';
import { type Check, install, Refused } from './vocabulary.ts';

/** How long one check may take, ms. */
const CHECK_TIMEOUT = 8000;

/** What is graded, and against what. */
export interface Grading {
  exercise: string;
  /** Version of the kit. */
  kit: string;
  checks: readonly Check[];
  /** Shown with the first failure. */
  hint?: string | undefined;
  /** The learner's folder. */
  folder: Folder;
  /** The files as the learner received them. */
  given: Work;
}

/**
 * Grades one work. Never rejects because of what the work does; whatever goes wrong on our side is `broken`.
 *
 * @param browser awaited only where checks can run
 */
export async function grade(grading: Grading, browser: () => Promise<Browser>): Promise<ExerciseResult> {
  const start = performance.now();
  const { exercise, kit, checks, folder, given, hint } = grading;
  const fileProblems = inspectFiles(folder, [...given.keys()]);
  const [cause] = fileProblems;
  const run = cause
    ? { results: checks.map((check) => blocked(check, cause.file)), problems: fileProblems, remarks: [] }
    : await runChecks(grading, browser);
  const firstFailure = run.results.find(({ status }) => status === 'failed');
  if (firstFailure && hint) firstFailure.hint ??= hint;
  return {
    version: RESULT_VERSION,
    exercise,
    kit,
    at: new Date().toISOString(),
    ms: Math.round(performance.now() - start),
    digest: digestOf(folder.files, checks),
    checks: run.results,
    problems: run.problems,
    remarks: run.remarks,
  };
}

interface Run {
  results: CheckResult[];
  problems: WorkProblem[];
  remarks: string[];
}

async function runChecks({ checks, folder, given }: Grading, browser: () => Promise<Browser>): Promise<Run> {
  // Loaded while the browser starts.
  install(expectWith(loadExpect()));
  const pages = pagesOf(folder.files, await browser());
  const inHand = filesInHand(folder.files, given);
  const loading = pages?.shared();
  loading?.catch(() => {});
  try {
    const results = await inOrder(checks, (check) => judge(check, inHand, pages));
    if (!pages) return { results, problems: [], remarks: [] };
    const html = inHand.source.html();
    const done = results.every(({ status }) => status === 'passed');
    return { results, problems: likelyCause(html, results), remarks: done ? tagRemarks(html) : [] };
  } catch (error) {
    if (!(error instanceof NeverLoads)) throw error;
    const problem: WorkProblem = { kind: 'js', file: ENTRY, line: 1, says: words.neverLoads };
    return { results: checks.map((check) => blocked(check, ENTRY)), problems: [problem], remarks: [] };
  } finally {
    pages?.close();
  }
}

type InHand = ReturnType<typeof filesInHand>;

async function judge(check: Check, inHand: InHand, pages: Pages | undefined): Promise<CheckResult> {
  const { id, title } = check;
  try {
    await withinTime(perform(check, inHand, pages));
    return { id, title, status: 'passed' };
  } catch (error) {
    if (error instanceof NeverLoads) throw error;
    if (!(error instanceof Refused)) return broken(check, error);
    const { expected, found, line, file = ENTRY } = error.refusal;
    const where = line === undefined ? {} : { where: { file, line } };
    return { id, title, status: 'failed', expected, found, ...where, ...(check.hint ? { hint: check.hint } : {}) };
  }
}

/** On the page that all share; on a page of its own as soon as it acts. */
async function perform({ body }: Check, inHand: InHand, pages: Pages | undefined): Promise<void> {
  if (!pages) return body({ ...inHand, ...noPageInHand() });
  if (!looksActive(body)) {
    try {
      return await body({ ...inHand, ...pageInHand(await pages.shared(), { shared: true }) });
    } catch (error) {
      if (!(error instanceof NeedsOwnPage)) throw error;
    }
  }
  return body({ ...inHand, ...pageInHand(await pages.own(), { shared: false }) });
}

/** A guess from its code that saves the detour over the shared page; a wrong guess costs time, never a verdict. */
function looksActive(body: Check['body']): boolean {
  return /\.(click|fill|press|check|uncheck|selectOption)\(|\bwidth\(/.test(String(body));
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the check took more than ${CHECK_TIMEOUT} ms`)), CHECK_TIMEOUT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
