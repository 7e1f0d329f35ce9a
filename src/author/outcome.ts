import { PAGE_CHECK } from '../check/page-check.ts';
import type { ExerciseResult } from '../course/result.ts';
import { checkWords } from '../words/check.ts';

/** `late`: only for want of time; `broken`: a check threw, which is its author's mistake. */
export type Outcome = 'passed' | 'failed' | 'late' | 'broken';

/** What becomes of one work that was made, not written. */
export function outcomeOf({ checks }: Pick<ExerciseResult, 'checks'>): Outcome {
  if (checks.length > 0 && checks.every(({ status }) => status === 'passed')) return 'passed';
  if (checks.some(({ status, found }) => status === 'broken' && !isLate(found))) return 'broken';
  const refused = checks.some(({ id, status, found }) => status === 'failed' && !(id === PAGE_CHECK && isSlow(found)));
  return refused ? 'failed' : 'late';
}

function isLate(found = ''): boolean {
  return /the check took more than|^not judged within|has been closed|Target (page )?(closed|crashed)/.test(found);
}

function isSlow(found: string | undefined): boolean {
  return found === checkWords.busy || found === checkWords.unfinished;
}
