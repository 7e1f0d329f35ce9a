import type { Folder } from '../course/read-folder.ts';
import type { CheckResult, WorkProblem } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { filesInHand } from './browser/in-hand.ts';
import type { Stage } from './browser/native.ts';
import { type PageRecord, TOO_MANY } from './browser/page-record.ts';
import { ENTRY, type Pages, pagesOf } from './browser/pages.ts';
import { blocked, broken, inOrder } from './in-order.ts';
import { type Bench, judge } from './judge.ts';
import { PAGE_CHECK, type PageTroubles, pageCheck } from './page-check.ts';
import { sleep } from './sleep.ts';
import { inspectFiles } from './source/inspect-files.ts';
import { turns } from './turns.ts';
import type { Check } from './vocabulary.ts';

/** How many checks act at once, each on a page of its own: more of them would not be faster on two cores. */
const AT_ONCE = 3;

/**
 * How long a work may go without any check being judged, ms: what is left then waits behind the page; and how long it may
 * take in all: what is left then could not be judged on this machine, which is nobody's fault but ours.
 */
const SILENCE = 9000;
const DEADLINE = 13_000;
const LOOK_INTERVAL = 100;

/** What gives pages: a browser under Node, frames in a page. */
export interface Session<S extends Stage> {
  /** Resolves once pages can be asked for. */
  ready(): Promise<void>;
  /** A fresh page, alone. */
  stage(): Promise<S>;
  /** Ends all of them at once, whatever they are doing. */
  kill(): void;
}

/** What a work is judged by. */
export interface Judging<S extends Stage> {
  checks: readonly Check[];
  /** The files as the learner received them. */
  given: Work;
  /** They may be moved and renamed. */
  moves?: boolean;
  /** Goes with the first failure that has none of its own. */
  hint?: string | undefined;
  session: Session<S>;
  /** How many checks act at once. */
  atOnce?: number;
  asked?: Bench['asked'];
  /** What may explain the failures. */
  explain(work: Work, failed: readonly CheckResult[], records: readonly PageRecord[]): Promise<WorkProblem[]>;
}

/** A judged work whose pages are still open. */
export interface Run<S extends Stage> {
  results: CheckResult[];
  problems: WorkProblem[];
  /** `undefined` where no page could be opened. */
  pages: Pages<S> | undefined;
}

/**
 * Judges one work, under Node and in a page alike. Never rejects because of what the work does, and always ends; whatever
 * goes wrong on our side is `broken`.
 */
export async function judgeWork<S extends Stage>(folder: Folder, judging: Judging<S>): Promise<Run<S>> {
  const { checks, given, moves, hint } = judging;
  const fileProblems = inspectFiles(folder, [...given.keys()], moves);
  const cause = fileProblems.find(({ file }) => file === ENTRY || file === '');
  const run: Run<S> = cause
    ? { results: checks.map((check) => blocked(check, cause.file)), problems: [], pages: undefined }
    : await runChecks(folder.files, judging, new Set(fileProblems.map(({ file }) => file)));
  const firstFailure = run.results.find(({ status }) => status === 'failed');
  if (firstFailure && hint) firstFailure.hint ??= hint;
  // A file that is missing is said once, by its name.
  const others = run.problems.filter(({ says }) => !fileProblems.some((it) => says.includes(it.file)));
  return { ...run, problems: [...fileProblems, ...others] };
}

/** All the checks of a work that can be read, and what the pages tell of themselves. Always ends. */
async function runChecks<S extends Stage>(
  work: Work,
  { checks, given, session, atOnce = AT_ONCE, asked, explain }: Judging<S>,
  unreadable: ReadonlySet<string>,
): Promise<Run<S>> {
  const files = filesInHand(work, given, unreadable);
  if (!work.has(ENTRY)) {
    const bench: Bench = { work, pages: undefined, files, turn: turns(atOnce), asked };
    const results = await inOrder(checks, (check) => judge(check, bench));
    return { results, problems: [], pages: undefined };
  }
  // A browser that is unpacked, or that a slow disk holds back, takes none of the work's time.
  await session.ready();
  const end = performance.now() + DEADLINE;
  const attempt = async () => {
    await session.ready();
    const pages = pagesOf(work, session);
    pages.shared().catch(() => {});
    return { pages, ...(await judgeAll(checks, { work, pages, files, turn: turns(atOnce), asked }, end)) };
  };
  let run = await attempt();
  // A browser that died by itself may do so once, of something else than the work.
  if (run.results.some(isLost) && !run.stopped && !run.pages.records().some(isGone)) run = await attempt();
  if (run.stopped) session.kill();
  const { pages, stopped } = run;
  const lost = stopped !== undefined || run.results.some(isLost);
  if (!lost && run.results.some(({ status }) => status === 'failed')) await calm(pages.records());
  const troubles: PageTroubles = {
    unfinished: stopped === 'silent' || run.results.some(isLost) || pages.unfinished(),
    busy: run.results.some(isOverdue) && pages.records().some(({ cpu }) => cpu > MUCH_CPU),
    reservedName: run.results.map(reservedName).find((name) => name !== undefined),
  };
  const held = pageCheck(pages.records(), troubles, work);
  // A page that was freed of its loop can be judged; any other may not be the one that its files describe.
  const wasFreed = pages.records().some(({ loops }) => loops.length > 0);
  const results = held ? [held, ...run.results.map((result) => behindPage(result, wasFreed))] : run.results;
  const failed = results.filter(({ status }) => status === 'failed');
  const problems = failed.length > 0 ? await explain(work, failed, pages.records()) : [];
  return { results, problems, pages: lost ? undefined : pages };
}

/**
 * All the checks, or as many as the time allows; `stopped` says why some are left. While we are ourselves held up, as a
 * page of the site is by a busy machine, nobody is silent. @param end when the time is up
 */
async function judgeAll(checks: readonly Check[], bench: Bench, end: number) {
  const settled = new Map<Check, CheckResult>();
  let silence = 0;
  let looked = performance.now();
  const all = inOrder(checks, async (check) => {
    const result = await judge(check, bench);
    settled.set(check, result);
    // A page that answers nothing breaks one check after another: that is no news.
    if (result.status !== 'broken') silence = 0;
    return result;
  });
  const done = all.then(() => true);
  let stopped: 'silent' | 'slow' | undefined;
  while (!stopped && !(await Promise.race([done, sleep(LOOK_INTERVAL, { ref: false })]))) {
    const now = performance.now();
    silence += Math.min(now - looked, 3 * LOOK_INTERVAL);
    looked = now;
    if (now > end) stopped = 'slow';
    if (silence > SILENCE) stopped = 'silent';
  }
  const left = (check: Check) =>
    stopped === 'silent' ? blocked(check, PAGE_CHECK) : broken(check, `not judged within ${DEADLINE} ms`);
  const results = stopped ? checks.map((check) => settled.get(check) ?? left(check)) : await all;
  return { results, stopped };
}

/** The tab or the browser ended while the check was at work. */
function isLost({ status, found }: CheckResult): boolean {
  return status === 'broken' && /has been closed|Target (page )?(closed|crashed)|Browser closed/i.test(found ?? '');
}

/** A page takes some 0.3 s of the processor; one that takes more than this, s, is why a check did not end in time. */
const MUCH_CPU = 1;

function isOverdue({ status, found }: CheckResult): boolean {
  return status === 'broken' && /^Error: the check took more than|^not judged within/.test(found ?? '');
}

/** A field named `getAttribute` hides that function of its form from whoever looks at the page. */
function reservedName({ status, found }: CheckResult): string | undefined {
  const inPage = /TypeError: .*?(\w+) is not (?:a function|iterable).*\n\s+at .*<anonymous>:\d+:\d+/;
  return status === 'broken' ? inPage.exec(found ?? '')?.[1] : undefined;
}

/** A page that loads itself again and again may not have done so too often yet: it is given the time to. */
async function calm(records: readonly PageRecord[]): Promise<void> {
  const loads = () => records.reduce((sum, record) => sum + record.loads, 0);
  if (!records.some((record) => record.loads > 2)) return;
  for (let before = -1, looks = 0; looks < 10 && loads() !== before; looks += 1) {
    if (records.some((record) => record.loads > TOO_MANY)) return;
    before = loads();
    await sleep(500);
  }
}

function isGone({ crashed, closed }: PageRecord): boolean {
  return crashed || closed;
}

/** What broke while the page was held waits behind it: neither the check nor the kit is at fault. */
function behindPage(result: CheckResult, wasFreed: boolean): CheckResult {
  const waits = result.status === 'broken' || (result.status === 'failed' && !wasFreed);
  return waits ? blocked(result, PAGE_CHECK) : result;
}
