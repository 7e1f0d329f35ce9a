import type { CheckResult, Place } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { checkWords as words } from '../words/check.ts';
import { type EndlessLoop, type PageRecord, TOO_MANY } from './browser/page-record.ts';

/** Id of the check that the checker adds of itself. */
export const PAGE_CHECK = 'page';

/** What is known of the pages of a work beside what each of them recorded. */
export interface PageTroubles {
  /** One never finished loading. */
  unfinished?: boolean;
  /** One was too busy for a check to end in time. */
  busy?: boolean;
  /** A field's name that hides what the browser needs to look at its form: `getAttribute`. */
  reservedName?: string | undefined;
}

/**
 * A page that had to be held, or that died, fails a check of our own, whatever the others found: what a learner opens
 * must not freeze. `undefined` where the page let itself be judged.
 */
export function pageCheck(
  records: readonly PageRecord[],
  { unfinished, busy, reservedName }: PageTroubles,
  work: Work,
): CheckResult | undefined {
  const loop = records.flatMap(({ loops }) => loops)[0];
  if (loop) return failed(words.loop(loop.name), words.loopHint, placeOfLoop(loop));
  if (records.some(({ dialogs }) => dialogs > TOO_MANY)) {
    return failed(words.dialogs(TOO_MANY), words.dialogsHint, placeOf(work, /\b(alert|confirm|prompt)\s*\(/));
  }
  if (records.some(({ loads }) => loads > TOO_MANY)) {
    const place = placeOf(work, /\blocation\b|\breload\b|http-equiv\s*=\s*["']?refresh|\bhistory\./i);
    return failed(words.reloads(TOO_MANY), words.reloadsHint, place);
  }
  if (records.some(({ crashed }) => crashed)) return failed(words.crash, words.crashHint);
  if (records.some(({ closed }) => closed))
    return failed(words.closed, words.closedHint, placeOf(work, /\bclose\s*\(/));
  if (records.some(({ left }) => left)) {
    return failed(
      words.left,
      words.leftHint,
      placeOf(work, /\blocation\b|\bsubmit\s*\(|http-equiv\s*=\s*["']?refresh/i),
    );
  }
  if (reservedName) {
    const place = placeOf(work, new RegExp(`\\b(name|id)\\s*=\\s*["']?${reservedName}\\b`));
    return failed(words.reservedName(reservedName), words.reservedNameHint, place);
  }
  if (busy) return failed(words.busy, words.busyHint);
  return unfinished ? failed(words.unfinished, words.unfinishedHint) : undefined;
}

function placeOfLoop({ file, line }: EndlessLoop): Place | undefined {
  return line === undefined ? undefined : { file, line };
}

function failed(found: string, hint: string, where?: Place): CheckResult {
  const { pageTitle: title, pageExpected: expected } = words;
  return { id: PAGE_CHECK, title, status: 'failed', expected, found, hint, ...(where ? { where } : {}) };
}

/** The first line of the pages and scripts that a pattern is found in. */
function placeOf(work: Work, pattern: RegExp): Place | undefined {
  for (const [file, bytes] of work) {
    if (!/\.(html?|js)$/i.test(file)) continue;
    const line = new TextDecoder()
      .decode(bytes)
      .split('\n')
      .findIndex((row) => pattern.test(row));
    if (line !== -1) return { file, line: line + 1 };
  }
  return undefined;
}
