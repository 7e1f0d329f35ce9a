import { type Marks, mergeMarks, readMarks } from './marks.ts';

/** A page where the reader was. `href` is from the root of the site: `lecons/html-01.html`. */
export interface Visit {
  href: string;
  title: string;
  kind: string;
}

/** What one reader has done, as pages keep it. */
export interface ProgressRecord {
  marks: Marks;
  /** Ids of the lessons that the reader said are read. */
  read: readonly string[];
  /** The last lesson or exercise opened, and what comes after it. */
  last?: Visit;
  next?: Visit;
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
export function formatRecord({ marks, ...rest }: ProgressRecord): string {
  return JSON.stringify({ version: 1, exercises: marks, ...rest });
}

/** @returns undefined where the text is no record of ours */
export function parseRecord(text: string | undefined): ProgressRecord | undefined {
  const value = parseJson(text) as Record<string, unknown> | undefined;
  const marks = readMarks(value);
  if (!marks) return undefined;
  const read = Array.isArray(value?.['read']) ? value['read'].filter((id) => typeof id === 'string') : [];
  const last = readVisit(value?.['last']);
  const next = readVisit(value?.['next']);
  return { marks, read, ...(last && { last }), ...(next && { next }) };
}

/** What two records know together; where the reader was is what the first says. */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  return { ...b, ...a, marks: mergeMarks(a.marks, b.marks), read: [...new Set([...a.read, ...b.read])] };
}

/** An address that leads out of the site is none. */
function readVisit(value: unknown): Visit | undefined {
  const { href, title, kind } = (value ?? {}) as Record<string, unknown>;
  if (typeof href !== 'string' || typeof title !== 'string' || typeof kind !== 'string') return undefined;
  return /^[a-z]+\/[a-z0-9-]+\.html$/.test(href) ? { href, title, kind } : undefined;
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
