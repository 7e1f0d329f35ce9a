import type { Work } from '../../course/work.ts';
import { sleep } from '../sleep.ts';
import type { Stage } from './native.ts';
import type { PageRecord } from './page-record.ts';
import type { KnownLoops } from './watch-loops.ts';

/** The page a check sees, where it does not say otherwise. */
export const ENTRY = 'index.html';

/** How long a check that acts waits for those that read to leave an open page, ms: opening another takes as long. */
const PATIENCE = 250;

/** A page of a work that is open. */
export interface WorkPage<S extends Stage = Stage> {
  stage: S;
  /** Opens it again, as it was last opened but for this: another file of the work, or the files changed. */
  reopen(change?: { file?: string; work?: Work }): Promise<void>;
  close(): void;
}

/** The pages of one work, each opened when it is first asked for. */
export interface Pages<S extends Stage = Stage> {
  /** One page for all the checks that only read. */
  shared(): Promise<WorkPage<S>>;
  /** Tells that somebody reads the shared page until this is settled. */
  reading<T>(work: Promise<T>): Promise<T>;
  /** A fresh page, alone in its context, for a check that acts: the shared one, once nobody reads it, is still fresh. */
  own(): Promise<WorkPage<S>>;
  /** What has happened in each of them. */
  records(): PageRecord[];
  /** Whether one of them never finished loading. */
  unfinished(): boolean;
  /** Ends them all; waits for none: a page that hangs must not hold a verdict back. */
  close(): void;
}

export function pagesOf<S extends Stage>(work: Work, session: { stage(): Promise<S> }): Pages<S> {
  const known: KnownLoops = new Set();
  const stages: Promise<S>[] = [];
  const records: PageRecord[] = [];
  let unfinished = false;
  const open = async (): Promise<WorkPage<S>> => {
    const prepared = session.stage();
    stages.push(prepared);
    const stage = await prepared;
    records.push(stage.watch.record);
    let opened = work;
    let shown = ENTRY;
    const reopen: WorkPage['reopen'] = async ({ file = shown, work: changed } = {}) => {
      shown = file;
      if (changed) opened = changed;
      if (!(await stage.open(opened, file, known))) unfinished = true;
    };
    await reopen();
    return { stage, reopen, close: stage.close };
  };
  let shared: Promise<WorkPage<S>> | undefined;
  const readers = new Set<Promise<unknown>>();
  const own = async () => {
    // All that start together have said by then that they read.
    await Promise.resolve();
    const fresh = shared;
    shared = undefined;
    if (!fresh) return open();
    const isFree = Promise.allSettled(readers).then(() => fresh);
    const tooLate = fresh.then(() => sleep(PATIENCE, { ref: false }));
    const taken = await Promise.race([isFree, tooLate]);
    if (taken) return taken;
    shared ??= fresh;
    return open();
  };
  return {
    own,
    shared: () => {
      shared ??= open();
      return shared;
    },
    reading: (work) => {
      readers.add(work);
      const done = () => readers.delete(work);
      work.then(done, done);
      return work;
    },
    records: () => records,
    unfinished: () => unfinished,
    close: () => {
      for (const stage of stages) void stage.then(({ close }) => close()).catch(() => {});
    },
  };
}
