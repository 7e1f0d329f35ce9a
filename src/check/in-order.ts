import type { CheckResult } from '../course/result.ts';
import type { Check } from './vocabulary.ts';

/**
 * Judges checks at once, but each one `after` others only when they have passed.
 *
 * ```
 * a fails, b after a, c      →  a failed, b blocked by a, c judged
 * a fails, b after c and a   →  a failed, b blocked by a
 * a after b, b after a       →  both broken: nobody can begin
 * ```
 */
export function inOrder(
  checks: readonly Check[],
  judge: (check: Check) => Promise<CheckResult>,
): Promise<CheckResult[]> {
  const outcomes = new Map<Check, Promise<CheckResult>>();
  const settle = async (check: Check, waiting: readonly Check[]): Promise<CheckResult> => {
    const before = await Promise.all(
      [check.after ?? []].flat().map((after) => {
        const other = checks.find(({ id }) => id === after);
        return other && !waiting.includes(other) ? outcomeOf(other, waiting) : after;
      }),
    );
    const unknown = before.find((one) => typeof one === 'string');
    if (unknown !== undefined) return broken(check, `after: ${unknown}`);
    const cause = before.find((one) => typeof one !== 'string' && one.status !== 'passed');
    return typeof cause === 'object' ? blocked(check, cause.id) : judge(check);
  };
  const outcomeOf = (check: Check, waiting: readonly Check[]): Promise<CheckResult> => {
    const outcome = outcomes.get(check) ?? settle(check, [...waiting, check]);
    outcomes.set(check, outcome);
    return outcome;
  };
  return Promise.all(checks.map((check) => outcomeOf(check, [])));
}

/** What blocks a check that a page cannot judge by itself: no id of a check, nor a file. */
export const NEEDS_BROWSER = '#browser';

export function blocked({ id, title }: Pick<Check, 'id' | 'title'>, blockedBy: string): CheckResult {
  return { id, title, status: 'blocked', blockedBy };
}

/** `found` holds the raw error, for the authors: views do not show it to learners. */
export function broken({ id, title }: Check, error: unknown): CheckResult {
  const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { id, title, status: 'broken', found };
}
