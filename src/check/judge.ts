import type { CheckResult, Place } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { CutShort } from './browser/act.ts';
import { type Asked, refuseForgotten } from './browser/begun.ts';
import { NeedsOwnPage } from './browser/facade.ts';
import { type filesInHand, noPageInHand, pageInHand } from './browser/in-hand.ts';
import { NeedsBrowser } from './browser/native.ts';
import { ENTRY, type Pages } from './browser/pages.ts';
import { RefusedStyle } from './browser/refused-style.ts';
import { NeedsParsers } from './browser/source-in-hand.ts';
import { blocked, broken, NEEDS_BROWSER } from './in-order.ts';
import { BehindFile } from './source/files.ts';
import { type Check, Refused } from './vocabulary.ts';

/** How long one check may take, ms. */
const CHECK_TIMEOUT = 8000;

/** What a work is judged with. */
export interface Bench {
  work: Work;
  /** `undefined` where the exercise has no page. */
  pages: Pages | undefined;
  files: ReturnType<typeof filesInHand>;
  /** Waits for a turn: a page for every check at once is more than a small machine can hold. */
  turn<T>(work: () => Promise<T>): Promise<T>;
  /** Told what a check has asked for, once it is judged. */
  asked?: ((check: Check, begun: readonly Asked[]) => void) | undefined;
}

/** One check, on the page that all share; on a page of its own as soon as it acts. */
export async function judge(check: Check, bench: Bench): Promise<CheckResult> {
  const { id, title } = check;
  try {
    await perform(check, bench);
    return { id, title, status: 'passed', ...(check.milestone ? { milestone: true } : {}) };
  } catch (error) {
    if (error instanceof BehindFile) return blocked(check, error.file);
    if (error instanceof NeedsBrowser) {
      const { because } = check;
      return { ...blocked(check, NEEDS_BROWSER), ...(because ? { because } : {}) };
    }
    if (!(error instanceof Refused)) return broken(check, error);
    const { expected, found, line, file = ENTRY, hint = check.hint } = error.refusal;
    const styled = error instanceof RefusedStyle ? await placeOf(error, bench) : undefined;
    const where = styled ? { where: styled } : line === undefined ? {} : { where: { file, line } };
    return { id, title, status: 'failed', expected, found, ...where, ...(hint ? { hint } : {}) };
  }
}

/** What sets a style is to be changed, rather than the element. Its parsers are loaded for a work that is refused. */
async function placeOf({ styled }: RefusedStyle, { work }: Bench): Promise<Place | undefined> {
  const { stylePlace } = await import('./source/style-place.ts');
  return stylePlace(work, ENTRY, styled);
}

/** The page that a check is performed on. */
interface Given {
  shared: boolean;
  unhurried: boolean;
}

/** Again from the start where it turns out to need more than it was given. */
async function perform(
  check: Check,
  bench: Bench,
  given: Given = { shared: !looksActive(check.body), unhurried: false },
): Promise<void> {
  const { shared, unhurried } = given;
  try {
    await (shared || !bench.pages ? onSharedPage(check, bench) : bench.turn(() => onOwnPage(check, bench, unhurried)));
  } catch (error) {
    await perform(check, bench, await more(error, given));
  }
}

/** What a check needs that stopped for want of it. @throws the error of one that stopped for another reason */
async function more(error: unknown, given: Given): Promise<Given> {
  if (error instanceof NeedsOwnPage) return { ...given, shared: false };
  if (error instanceof CutShort) return { ...given, unhurried: true };
  if (!(error instanceof NeedsParsers)) throw error;
  await error.load();
  return given;
}

function onSharedPage(check: Check, { pages, work, files, asked }: Bench): Promise<void> {
  const begun: Asked[] = [];
  const run = async () => {
    const page = pages
      ? pageInHand(await pages.shared(), work, { shared: true, unhurried: false, begun })
      : noPageInHand();
    await check.body({ ...files, ...page });
    refuseForgotten(begun);
  };
  const judged = withinTime(run()).finally(() => asked?.(check, begun));
  return pages ? pages.reading(judged) : judged;
}

async function onOwnPage(check: Check, { pages, work, files, asked }: Bench, unhurried: boolean): Promise<void> {
  const own = pages?.own();
  const begun: Asked[] = [];
  const run = async () => {
    if (own) await check.body({ ...files, ...pageInHand(await own, work, { shared: false, unhurried, begun }) });
    refuseForgotten(begun);
  };
  await withinTime(run()).finally(() => {
    asked?.(check, begun);
    own?.then(({ close }) => close()).catch(() => {});
  });
}

/** A guess from its code that saves the detour over the shared page; a wrong guess costs time, never a verdict. */
function looksActive(body: Check['body']): boolean {
  return /\.(click|fill|press|check|uncheck|selectOption|hover|advance|start)\(|\b(width|media|open|without|values|call)\(/.test(
    String(body),
  );
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the check took more than ${CHECK_TIMEOUT} ms`)), CHECK_TIMEOUT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
