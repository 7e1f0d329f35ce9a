import type { ConsoleMessage } from '../vocabulary/page.ts';

/** An error of a script that nothing caught, or that kept it from being read. */
export interface ScriptError {
  /** As the browser says it: `TypeError: x is not a function`. */
  message: string;
  file: string;
  /** 1-based. */
  line: number;
}

/** A script that never ended by itself. */
export interface EndlessLoop {
  file: string;
  /** `undefined` where the code is in no file: a text that was made into code. */
  line: number | undefined;
  /** Name of the function that it is in; `''` outside of any, or in one without a name of its own. */
  name: string;
}

/** What happened in a page beside what it shows. */
export interface PageRecord {
  /** Since we opened it last. */
  console: ConsoleMessage[];
  errors: ScriptError[];
  loops: EndlessLoop[];
  /** How many windows of `alert`, `confirm` and `prompt` it opened, since we opened it last. */
  dialogs: number;
  /** How many times it was loaded since we opened it last, that time included; never less once they were too many. */
  loads: number;
  /** Path of the page that is shown. */
  file: string;
  /** The tab died: out of memory, or of a fault of the browser. */
  crashed: boolean;
  /** It closed itself. */
  closed: boolean;
  /** It left for an address outside of the work before it had finished loading. */
  left: boolean;
  /** How many times its scripts were held still: what a hand does to a page meanwhile may be lost on it. */
  holds: number;
  /** Time that its process took of the processor, s, without an end where it cannot even tell: not the machine's. */
  cpu: number;
}

/** A page may open this many windows, or load itself this many times, before it is held to do so endlessly. */
export const TOO_MANY = 20;

export function emptyRecord(): PageRecord {
  return {
    ...{ console: [], errors: [], loops: [], dialogs: 0, loads: 0, file: '', holds: 0, cpu: 0 },
    ...{ crashed: false, closed: false, left: false },
  };
}

/** We open the page: what it does is counted from now on, but for what was too much already. */
export function openAgain(record: PageRecord): void {
  if (record.loads <= TOO_MANY) record.loads = 0;
  if (record.dialogs <= TOO_MANY) record.dialogs = 0;
}
