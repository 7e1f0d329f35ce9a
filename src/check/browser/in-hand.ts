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

/** The page as a check may use it. @param begun notes what the check asks for */
export function pageInHand(
  { stage, reopen }: WorkPage,
  work: Work,
  { shared, unhurried, begun }: Omit<Access, 'stage'>,
): PageInHand {
  const { watch } = stage;
  const access = { stage, shared, unhurried, begun };
  const messages = async () => {
    await watch.settle();
    return [...watch.record.console];
  };
  let isClockStarted = false;
  const startClock = async (at = START_OF_TIME) => {
    ownPageOnly(access);
    isClockStarted = true;
    await stage.stopClock(parisTime(at));
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
      await stage.runClock(Math.round(seconds * 1000));
    },
  };
  const hand: PageInHand = {
    page: facadeOf(access),
    console: guarded('console', pageConsole, begun),
    clock: guarded('clock', clock, begun),
    width: async (px) => {
      ownPageOnly(access);
      await stage.resize(px);
    },
    media: async (options) => {
      ownPageOnly(access);
      await stage.look(options);
    },
    open: async (file) => {
      ownPageOnly(access);
      if (!work.has(file)) refuse({ expected: words.file(file), found: words.noFile, file });
      await reopen({ file });
    },
    without: async () => {
      ownPageOnly(access);
      await stage.stopScripts();
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
      return callIn(stage, name, args, work);
    },
    variable: (name) => variableIn(stage, name),
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
