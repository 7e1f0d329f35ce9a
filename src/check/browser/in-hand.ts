import type { Work } from '../../course/work.ts';
import { checkWords as words } from '../../words/check.ts';
import { foldSpaces } from '../fold-text.ts';
import { filesOf } from '../source/files.ts';
import { type CheckContext, type Clock, type PageConsole, refuse } from '../vocabulary.ts';
import { callIn, variableIn } from './call.ts';
import { type Access, facadeOf, ownPageOnly } from './facade.ts';
import { guarded } from './guard.ts';
import { ENTRY, type WorkPage } from './pages.ts';
import { parisTime } from './paris-time.ts';
import { sourceOf } from './source-in-hand.ts';

type FilesInHand = Pick<CheckContext, 'files' | 'given' | 'source'>;
type PageInHand = Omit<CheckContext, keyof FilesInHand>;

/** What every check of a work has in hand beside the page. @param unreadable files that could not be read */
export function filesInHand(work: Work, given: Work, unreadable: ReadonlySet<string>): FilesInHand {
  const files = filesOf(work, unreadable);
  return { files, given: filesOf(given), source: sourceOf(files) };
}

/** When the simulated clock starts, where a check does not say. */
const START_OF_TIME = '2026-03-02T10:00:00';
/** More than the machine may need between two orders, ms. */
const RUN_UP = 3_600_000;

/**
 * Runs in the page after the simulated clock is there: as in a browser, a wait is of whole milliseconds. Else the clock
 * would show parts of one, which no browser shows.
 */
function wholeMilliseconds(): void {
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const wait = window[name] as (...args: unknown[]) => number;
    Object.assign(window, {
      [name]: (task: unknown, delay: unknown, ...args: unknown[]) =>
        wait(task, Math.trunc(Number(delay)) || 0, ...args),
    });
  }
}

/** The page as a check may use it. @param begun notes what the check asks for */
export function pageInHand(
  { stage, reopen }: WorkPage,
  work: Work,
  { shared, unhurried, begun }: Omit<Access, 'stage'>,
): PageInHand {
  const { page, watch } = stage;
  const access = { stage, shared, unhurried, begun };
  const messages = async () => {
    await watch.settle();
    return [...watch.record.console];
  };
  let isClockStarted = false;
  const startClock = async (at = START_OF_TIME) => {
    ownPageOnly(access);
    isClockStarted = true;
    const time = parisTime(at);
    // It runs from when it is installed until it is told to stop, and never goes back.
    await page.clock.install({ time: time - RUN_UP });
    await page.clock.pauseAt(time);
    await page.addInitScript(wholeMilliseconds);
    await reopen();
  };
  const pageConsole: PageConsole = {
    messages,
    errors: async () => (await messages()).filter(({ kind }) => kind === 'error'),
    texts: async () => (await messages()).filter(({ kind }) => kind === 'log').map(({ text }) => foldSpaces(text)),
  };
  const clock: Clock = {
    start: startClock,
    advance: async (seconds) => {
      if (!isClockStarted) await startClock();
      await page.clock.runFor(Math.round(seconds * 1000));
    },
  };
  const hand: PageInHand = {
    page: facadeOf(access),
    console: guarded('console', pageConsole, begun),
    clock: guarded('clock', clock, begun),
    width: async (px) => {
      ownPageOnly(access);
      await page.setViewportSize({ width: px, height: 800 });
    },
    media: async ({ print = false, dark = false, reducedMotion = false, moreContrast = false }) => {
      ownPageOnly(access);
      await page.emulateMedia({
        media: print ? 'print' : 'screen',
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        contrast: moreContrast ? 'more' : 'no-preference',
      });
    },
    open: async (file) => {
      ownPageOnly(access);
      if (!work.has(file)) refuse({ expected: words.file(file), found: words.noFile, file });
      await reopen({ file });
    },
    without: async () => {
      ownPageOnly(access);
      await watch.session.send('Emulation.setScriptExecutionDisabled', { value: true });
      await reopen();
    },
    values: async (values) => {
      ownPageOnly(access);
      const { withValues } = await import('../starting-values.ts');
      const { work: changed, missing } = withValues(work, values);
      if (missing.length > 0) refuse({ expected: words.startingValues(missing), found: words.noStartingValues });
      await reopen({ work: changed });
    },
    call: async (name, ...args) => {
      ownPageOnly(access);
      return callIn(watch, name, args);
    },
    variable: (name) => variableIn(watch, name),
  };
  return guarded('', hand, begun);
}

/** For an exercise without a page: using one is the author's mistake. */
export function noPageInHand(): PageInHand {
  const refuseUse = (): never => {
    throw new Error(`this exercise has no ${ENTRY}: its checks may only use files, given and source`);
  };
  const nothing = new Proxy({}, { get: refuseUse }) as never;
  const none = { width: refuseUse, media: refuseUse, open: refuseUse, without: refuseUse, values: refuseUse };
  return { page: nothing, console: nothing, clock: nothing, ...none, call: refuseUse, variable: refuseUse };
}
