import { HistoryEntry, PROGRESS_VERSION } from '../../course/progress.ts';

export interface History {
  /** Oldest first. */
  entries: HistoryEntry[];
  /** Lines of a later version: kept, not understood. */
  newer: string[];
  /** Lines that no kit wrote: a disk fault, a hand. A line that was cut short by a crash is not one. */
  damaged: number;
}

/**
 * The lines of `historique.jsonl`. What cannot be read is skipped, and hides nothing of the rest.
 *
 * ```
 * {"version":1,"kind":"run",…}     →  an entry
 * {"version":1,"kind":"ru          →  cut short by a crash: skipped, not counted
 * {"version":2,…}                  →  newer
 * \0\0\0\0                         →  damaged
 * ```
 */
export function parseHistory(text: string): History {
  const history: History = { entries: [], newer: [], damaged: 0 };
  for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
    const value = parseJson(line);
    const entry = HistoryEntry.safeParse(value);
    if (entry.success) history.entries.push(entry.data);
    else if (isNewer(value)) history.newer.push(line);
    else if (value !== undefined || !line.startsWith('{')) history.damaged += 1;
  }
  return history;
}

export function formatEntry(entry: HistoryEntry): string {
  return JSON.stringify(entry);
}

/** Whether a record says that a later version of the kit wrote it. */
export function isNewer(value: unknown): boolean {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' && version > PROGRESS_VERSION;
}

/** `undefined` where it is not JSON. A byte order mark, as Notepad adds, is not in the way. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
