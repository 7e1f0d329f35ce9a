import type { Work } from '../../course/work.ts';
import { serveWork } from './serve-work.ts';
import type { BrowserSession } from './session.ts';
import type { Stage } from './stage.ts';
import type { KnownLoops, PageRecord } from './watch-page.ts';

/** The page a check sees, where it does not say otherwise. */
export const ENTRY = 'index.html';

/** A page of a work that is open. */
export interface WorkPage {
  stage: Stage;
  /** Opens it again, as it was last opened but for this: another file of the work, or the files changed. */
  reopen(change?: { file?: string; work?: Work }): Promise<void>;
  close(): void;
}

/** The pages of one work, each opened when it is first asked for. */
export interface Pages {
  /** One page for all the checks that only read. */
  shared(): Promise<WorkPage>;
  /** A fresh page, alone in its context, for a check that acts. */
  own(): Promise<WorkPage>;
  /** What has happened in each of them. */
  records(): PageRecord[];
  /** Whether one of them never finished loading. */
  unfinished(): boolean;
  /** Ends them all; waits for none: a page that hangs must not hold a verdict back. */
  close(): void;
}

export function pagesOf(work: Work, session: BrowserSession): Pages {
  const known: KnownLoops = new Set();
  const serve = serveWork(work);
  const stages: Promise<Stage>[] = [];
  const records: PageRecord[] = [];
  let unfinished = false;
  const own = async (): Promise<WorkPage> => {
    const prepared = session.stage();
    stages.push(prepared);
    const stage = await prepared;
    records.push(stage.watch.record);
    let answers = serve;
    let shown = ENTRY;
    const reopen: WorkPage['reopen'] = async ({ file = shown, work: changed } = {}) => {
      shown = file;
      if (changed) answers = serveWork(changed);
      if (!(await stage.open(answers, file, known))) unfinished = true;
    };
    await reopen();
    return { stage, reopen, close: stage.close };
  };
  let shared: Promise<WorkPage> | undefined;
  return {
    own,
    shared: () => {
      shared ??= own();
      return shared;
    },
    records: () => records,
    unfinished: () => unfinished,
    close: () => {
      for (const stage of stages) void stage.then(({ close }) => close()).catch(() => {});
    },
  };
}
