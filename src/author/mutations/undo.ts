import { mutationWords as words } from '../../words/prove-changes.ts';
import type { Hunk } from './difference.ts';
import { type Edit, touch } from './edit.ts';

export const UNDO = 'undo';

/**
 * The solution with one of its changes left undone: what stands in the starter is still there.
 *
 * ```ts
 * undo('<p>a</p>', [{ start: 7, end: 8, former: '' }])  // `<p>a</p`
 * ```
 */
export function undo(text: string, hunks: readonly Hunk[]): Edit[] {
  return hunks.map(({ start, end, former }) => {
    const written = `${text.slice(start, end)} ${former}`.match(/[\p{L}\p{N}_-]+/gu) ?? [];
    return {
      what: words.undone,
      splices: [{ start, end, text: former }],
      touches: written.flatMap((word) => [
        ...touch('name', word),
        ...(/^\d+$/.test(word) ? touch('number', word) : touch('value', word)),
      ]),
    };
  });
}
