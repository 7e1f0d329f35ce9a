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

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
