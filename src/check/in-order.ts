import type { CheckResult } from '../course/result.ts';
import type { Check } from './vocabulary.ts';

/**
 * Judges checks at once, but each one `after` another only when that one has passed.
 *
 * ```
 * a fails, b after a, c      →  a failed, b blocked by a, c judged
 * a after b, b after a       →  both broken: nobody can begin
 * ```
 */
export function inOrder(
  checks: readonly Check[],
  judge: (check: Check) => Promise<CheckResult>,
): Promise<CheckResult[]> {
  const outcomes = new Map<Check, Promise<CheckResult>>();
  const settle = async (check: Check, waiting: readonly Check[]): Promise<CheckResult> => {
    if (check.after === undefined) return judge(check);
    const before = checks.find(({ id }) => id === check.after);
    if (!before || waiting.includes(before)) return broken(check, `after: ${check.after}`);
    const { status } = await outcomeOf(before, waiting);
    return status === 'passed' ? judge(check) : blocked(check, before.id);
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
