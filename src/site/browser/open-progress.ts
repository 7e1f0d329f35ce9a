import { loadScript } from './chunk-reader.ts';
import type { CourseStore } from './course-store.ts';
import { type Marks, readMarks } from './marks.ts';
import { formatRecord, mergeRecords, NOTHING_DONE, type ProgressRecord, parseRecord } from './progress-record.ts';
import { folderAddress } from './workspace-address.ts';

/**
 * What the reader has done. The workspace, where the checker writes, is the source; the browser's store is a cache of
 * it, and keeps what no workspace knows: lessons said to be read, the last page.
 */
export interface Progress {
  /** Address of the reader's workspace, with a final `/`; undefined where none is known. */
  workspace(): Promise<string | undefined>;
  /** Whether the workspace answers now: a stick may be out, a folder moved. */
  answers(): Promise<boolean>;
  /** Tells what is known: what the browser kept, then what the workspace says, then each change. */
  watch(hear: (record: ProgressRecord) => void): void;
  /** @returns false where it will not be remembered */
  change(how: (record: ProgressRecord) => ProgressRecord): Promise<boolean>;
  /** From now on the reader is the one of this workspace, or of none. @returns false where it will not be remembered */
  link(address: string | undefined): Promise<boolean>;
  /** This browser no longer knows the reader, nor where their workspace is; the workspace itself is not touched. */
  forget(): Promise<void>;
}

/** Name of the address of the workspace in the store of the course. */
const WORKSPACE = 'atelier';

/** `index.html#atelier=…`: how `ouvrir-le-cours.html` of a workspace says where it is. */
const HANDED = /^#atelier=(.+)$/;

/** Each workspace has a record of its own: who opens the course from theirs sees theirs. */
const nameOf = (workspace: string | undefined) => `progression ${workspace ?? ''}`;

export function openProgress(store: CourseStore): Progress {
  const hearers: ((record: ProgressRecord) => void)[] = [];
  const workspace = once(async () => {
    const handed = takeHanded();
    if (handed === undefined) return (await store.get(WORKSPACE)) || undefined;
    await store.set(WORKSPACE, handed);
    return handed;
  });
  const kept = async () => parseRecord(await store.get(nameOf(await workspace()))) ?? NOTHING_DONE;
  // One change after the other: each begins with what the one before left.
  let changing: Promise<unknown> = Promise.resolve();
  const change: Progress['change'] = (how) => {
    const changed = changing.then(async () => {
      const record = how(await kept());
      const isKept = await store.set(nameOf(await workspace()), formatRecord(record));
      for (const hear of hearers) hear(record);
      return isKept;
    });
    changing = changed;
    return changed;
  };
  const marks = once(async () => {
    const address = await workspace();
    return address === undefined ? undefined : readProgression(address);
  });
  const start = once(async () => {
    const record = await kept();
    for (const hear of hearers) hear(record);
    const written = await marks();
    if (written) await change((known) => mergeRecords(known, { marks: written, read: [] }));
  });
  return {
    ...{ workspace, change },
    answers: async () => (await marks()) !== undefined,
    watch: (hear) => {
      hearers.push(hear);
      void start();
    },
    link: async (address) => store.set(WORKSPACE, address ?? ''),
    forget: async () => {
      await Promise.all([nameOf(await workspace()), nameOf(undefined), WORKSPACE].map((name) => store.set(name, '')));
      for (const hear of hearers) hear(NOTHING_DONE);
    },
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}

/** The address that this page was opened with, once: it is taken out of the address bar. */
function takeHanded(): string | undefined {
  const handed = HANDED.exec(location.hash)?.[1];
  if (handed === undefined) return undefined;
  history.replaceState(null, '', '#');
  try {
    return folderAddress(decodeURIComponent(handed));
  } catch {
    return undefined;
  }
}

/** A page may not read a file over file://, but may run one: the checker writes its record as a script. */
async function readProgression(workspace: string): Promise<Marks | undefined> {
  try {
    await loadScript(`${workspace}progression/progression.js`);
    return readMarks((window as { ENVOL_PROGRESSION?: unknown }).ENVOL_PROGRESSION);
  } catch {
    return undefined;
  }
}
