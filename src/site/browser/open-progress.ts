import type { CourseStore } from './course-store.ts';
import { heirsOnPage } from './heirs-on-page.ts';
import { clearStore } from './hub-clear.ts';
import { loadScript } from './load-script.ts';
import { type Marks, readMarks } from './marks.ts';
import {
  formatRecord,
  inherit,
  mergeRecords,
  NOTHING_DONE,
  type ProgressRecord,
  parseRecord,
} from './progress-record.ts';
import { storeKey } from './store-key.ts';
import { COMFORT, recordName, WORKSPACE } from './store-names.ts';
import { folderAddress } from './workspace-address.ts';

/**
 * What the reader has done. The workspace, where the checker writes, is the source; the browser's store is a cache of
 * it, and keeps what no workspace knows: lessons said to be read.
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
  /**
   * This browser no longer knows the reader, nor what they wrote in its pages, nor where their workspace is; the workspace
   * itself is not touched.
   */
  forget(): Promise<void>;
}

/** `index.html#atelier=…&version=…`: how `ouvrir-le-cours.html` of a workspace says where it is. */
const HANDED = /^#atelier=([^&]+)/;

export function openProgress(store: CourseStore): Progress {
  const hearers: ((record: ProgressRecord) => void)[] = [];
  const find = async () => {
    const handed = takeHanded();
    if (handed === undefined) return (await store.get(WORKSPACE)) || undefined;
    await store.set(WORKSPACE, handed);
    return handed;
  };
  let found: Promise<string | undefined> | undefined;
  const workspace = () => {
    found ??= find();
    return found;
  };
  const heirs = heirsOnPage();
  const kept = async () => inherit(parseRecord(await store.get(recordName(await workspace()))) ?? NOTHING_DONE, heirs);
  // One change after the other: each begins with what the one before left.
  let changing: Promise<unknown> = Promise.resolve();
  const change: Progress['change'] = (how) => {
    const changed = changing.then(async () => {
      const record = inherit(how(await kept()), heirs);
      const isKept = await store.set(recordName(await workspace()), formatRecord(record));
      for (const hear of hearers) hear(record);
      return isKept;
    });
    changing = changed;
    return changed;
  };
  let written: Promise<Marks | undefined> | undefined;
  const marks = () => {
    written ??= workspace().then((address) => (address === undefined ? undefined : readProgression(address)));
    return written;
  };
  const tell = async () => {
    const record = await kept();
    for (const hear of hearers) hear(record);
    const marked = await marks();
    if (marked) await change((known) => mergeRecords(known, { marks: marked, read: [] }));
  };
  // A browser hands what one page keeps to the next in its own time: what comes late, or from another tab, is told too.
  const hearLate = async ({ key }: StorageEvent) => {
    if (key === storeKey(WORKSPACE)) {
      found = undefined;
      written = undefined;
      return tell();
    }
    if (key !== null && key !== storeKey(recordName(await workspace()))) return;
    const record = await kept();
    for (const hear of hearers) hear(record);
  };
  let isTold = false;
  return {
    ...{ workspace, change },
    answers: async () => (await marks()) !== undefined,
    watch: (hear) => {
      hearers.push(hear);
      if (isTold) return;
      addEventListener('storage', (event) => void hearLate(event));
      void tell();
      isTold = true;
    },
    link: async (address) => {
      found = Promise.resolve(address);
      written = undefined;
      const isKept = await store.set(WORKSPACE, address ?? '');
      await tell();
      return isKept;
    },
    forget: async () => {
      await clearStore(store, COMFORT);
      found = Promise.resolve(undefined);
      written = undefined;
      for (const hear of hearers) hear(NOTHING_DONE);
    },
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
