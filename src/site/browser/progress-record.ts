import { type Marks, mergeMarks, readMarks } from './marks.ts';

/** What one reader has done, as pages keep it. */
export interface ProgressRecord {
  marks: Marks;
  /** Ids of the lessons that the reader said are read. */
  read: readonly string[];
}

export const NOTHING_DONE: ProgressRecord = { marks: {}, read: [] };

/**
 * A record as it is kept or exported, as JSON.
 *
 * ```ts
 * parseRecord(formatRecord(record)) // the same record
 * parseRecord('…')                  // undefined: no record of ours
 * ```
 */
export function formatRecord({ marks, read }: ProgressRecord): string {
  return JSON.stringify({ version: 1, exercises: marks, read });
}

/** @returns undefined where the text is no record of ours */
export function parseRecord(text: string | undefined): ProgressRecord | undefined {
  const value = parseJson(text) as Record<string, unknown> | undefined;
  const marks = readMarks(value);
  if (!marks) return undefined;
  const read = Array.isArray(value?.['read']) ? value['read'].filter((id) => typeof id === 'string') : [];
  return { marks, read };
}

/** What two records know together. */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  return { marks: mergeMarks(a.marks, b.marks), read: [...new Set([...a.read, ...b.read])] };
}

/** A former id of a lesson or an exercise → the one that has its place now. */
export type Heirs = Readonly<Record<string, string>>;

/** What was done under a former id counts for the one that took its place; the former one is kept. */
export function inherit({ marks, read }: ProgressRecord, heirs: Heirs): ProgressRecord {
  const inherited = Object.entries(marks).flatMap(([id, mark]) => (heirs[id] ? [{ [heirs[id]]: mark }] : []));
  return {
    marks: inherited.reduce<Marks>(mergeMarks, marks),
    read: [...new Set([...read, ...read.flatMap((id) => heirs[id] ?? [])])],
  };
}

/** What a page tells of: each lesson and exercise once, under the id that it has now. */
export function withoutFormer({ marks, read }: ProgressRecord, heirs: Heirs): ProgressRecord {
  return {
    marks: Object.fromEntries(Object.entries(marks).filter(([id]) => !heirs[id])),
    read: read.filter((id) => !heirs[id]),
  };
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
