import type { Browser, BrowserContext } from 'playwright';
import type { Folder } from '../course/read-folder.ts';
import { type CheckResult, type ExerciseResult, RESULT_VERSION, type WorkProblem } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { checkWords as words } from '../words.ts';
import { newContext, openPage } from './browser.ts';
import { digestOf } from './digest.ts';
import { expectWith } from './expect.ts';
import { type Access, facadeOf, NeedsOwnPage, ownPageOnly } from './facade.ts';
import { filesOf, textOf } from './files.ts';
import { inspectFiles } from './inspect-files.ts';
import { serveWork } from './serve-work.ts';
import { readHtml } from './source-html.ts';
import { type Check, type CheckContext, install, Refused } from './vocabulary.ts';

/** The page a check sees, where it does not say otherwise. */
const ENTRY = 'index.html';

/** How long a page may take to load, ms. */
const LOAD_TIMEOUT = 5000;

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
 * @param browser started only where a check will look at a page
 */
export async function grade(grading: Grading, browser: () => Promise<Browser>): Promise<ExerciseResult> {
  const start = performance.now();
  const { checks, folder, given } = grading;
  const problems = inspectFiles(folder, [...given.keys()]);
  const [cause] = problems;
  const results = cause ? checks.map((check) => blocked(check, cause.file)) : await runAll(grading, browser, problems);
  const firstFailure = results.find(({ status }) => status === 'failed');
  if (firstFailure && grading.hint) firstFailure.hint = grading.hint;
  return {
    version: RESULT_VERSION,
    exercise: grading.exercise,
    kit: grading.kit,
    at: new Date().toISOString(),
    ms: Math.round(performance.now() - start),
    digest: digestOf(folder.files, checks),
    checks: results,
    problems,
    remarks: [],
  };
}

async function runAll(
  grading: Grading,
  browser: () => Promise<Browser>,
  problems: WorkProblem[],
): Promise<CheckResult[]> {
  const { files } = grading.folder;
  const [started, { expect }] = await Promise.all([browser(), import('playwright/test')]);
  install(expectWith(expect));
  const serve = serveWork(files);
  const contexts: Promise<BrowserContext>[] = [];
  const open = async () => {
    const context = newContext(started, serve);
    contexts.push(context);
    return openPage(await context, ENTRY, LOAD_TIMEOUT);
  };
  try {
    const shared = files.has(ENTRY) ? await open() : undefined;
    const inHand = inHandOf(grading);
    const run = async (check: Check) => {
      const use = async (page: typeof shared, access: Access) => {
        const context: CheckContext = { ...inHand, ...pageInHand(page, access) };
        await deadline(Promise.resolve(check.body(context)), CHECK_TIMEOUT);
      };
      return use(shared, { shared: true }).catch(async (error: unknown) => {
        if (!(error instanceof NeedsOwnPage)) throw error;
        return use(await open(), { shared: false });
      });
    };
    return await inOrder(grading.checks, run);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    problems.push({ kind: 'js', file: ENTRY, line: 1, says: words.neverLoads });
    return grading.checks.map((check) => blocked(check, ENTRY));
  } finally {
    await Promise.race([
      Promise.allSettled(contexts.map(async (context) => (await context).close())),
      new Promise((resolve) => setTimeout(resolve, 2000).unref()),
    ]);
  }
}

/** What a check has in hand beside the page. */
function inHandOf({ folder, given }: Grading): Omit<CheckContext, 'page' | 'width'> {
  const files = filesOf(folder.files);
  return {
    files,
    given: filesOf(given),
    source: {
      html: (file = ENTRY) =>
        readHtml(file, folder.files.has(file) ? textOf(folder.files.get(file) as Uint8Array) : files.text(file)),
    },
  };
}

function pageInHand(
  page: Awaited<ReturnType<typeof openPage>> | undefined,
  access: Access,
): Pick<CheckContext, 'page' | 'width'> {
  if (!page) {
    const noPage = () => {
      throw new Error(`this exercise has no ${ENTRY}: its checks may not use page`);
    };
    return { page: new Proxy({}, { get: noPage }) as CheckContext['page'], width: noPage };
  }
  return {
    page: facadeOf(page, access),
    width: async (px) => {
      ownPageOnly(access);
      await page.setViewportSize({ width: px, height: 800 });
    },
  };
}

/** Runs checks at once, but each one `after` another only when that one has passed. */
async function inOrder(checks: readonly Check[], run: (check: Check) => Promise<void>): Promise<CheckResult[]> {
  const outcomes = new Map<string, Promise<CheckResult>>();
  const outcomeOf = (check: Check, waiting: readonly string[]): Promise<CheckResult> => {
    const known = outcomes.get(check.id);
    if (known) return known;
    const outcome = (async () => {
      const before = checks.find(({ id }) => id === check.after);
      if (check.after && (!before || waiting.includes(check.after))) return broken(check, `after: ${check.after}`);
      if (before) {
        const { status } = await outcomeOf(before, [...waiting, check.id]);
        if (status !== 'passed') return blocked(check, before.id);
      }
      return judged(check, run);
    })();
    outcomes.set(check.id, outcome);
    return outcome;
  };
  return Promise.all(checks.map((check) => outcomeOf(check, [check.id])));
}

async function judged(check: Check, run: (check: Check) => Promise<void>): Promise<CheckResult> {
  const { id, title } = check;
  try {
    await run(check);
    return { id, title, status: 'passed' };
  } catch (error) {
    if (!(error instanceof Refused)) return broken(check, error);
    const { expected, found, line, file = ENTRY } = error.refusal;
    return { id, title, status: 'failed', expected, found, ...(line === undefined ? {} : { where: { file, line } }) };
  }
}

const blocked = ({ id, title }: Check, blockedBy: string): CheckResult => ({ id, title, status: 'blocked', blockedBy });

/** `found` holds the raw error, for the authors: views do not show it to learners. */
const broken = ({ id, title }: Check, error: unknown): CheckResult => ({
  id,
  title,
  status: 'broken',
  found: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

async function deadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the check took more than ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
