import type { Check } from '../check/vocabulary.ts';
import type { ExerciseResult } from '../course/result.ts';
import { proveWords as words } from '../words/author.ts';

/** A work that was graded. */
export interface GradedWork {
  result: ExerciseResult;
  /** It has a script: there, a number alone or no value at all may be the very thing that is asked. */
  hasScript: boolean;
}

/**
 * What a learner would read and would not be helped by, seen in the verdicts of the works, one sentence a check. An author
 * may have a reason: none of it is a violation.
 */
export function verdictRemarks(checks: readonly Pick<Check, 'id' | 'hint'>[], works: readonly GradedWork[]): string[] {
  return [...hintRemarks(checks, works), ...machineRemarks(works)];
}

/** The first hint of the exercise speaks of its beginning: it suits the first check, which often leaves its hint to it. */
function hintRemarks(checks: readonly Pick<Check, 'id' | 'hint'>[], works: readonly GradedWork[]): string[] {
  const first = new Set(works.map(({ result }) => result.checks.find(({ status }) => status === 'failed')?.id));
  return checks
    .slice(1)
    .filter(({ id, hint }) => hint === undefined && first.has(id))
    .map(({ id }) => words.noHint(id));
}

/** `320` or `1 280,5, à 1 près`: of what? */
const BARE_NUMBER = /^-?[\d\s]+(?:,\d+)?(?:, à [\d,]+ près)?$/;

function machineRemarks(works: readonly GradedWork[]): string[] {
  const said = works
    .filter(({ hasScript }) => !hasScript)
    .flatMap(({ result }) => result.checks.filter(({ status }) => status === 'failed'))
    .flatMap(({ id, expected = '', found = '' }) => {
      const word = /\b(?:undefined|null|NaN)\b/.exec(`${expected} ${found}`)?.[0];
      if (word) return [words.machineWord(id, word)];
      return BARE_NUMBER.test(expected) ? [words.bareNumber(id, expected)] : [];
    });
  return [...new Set(said)];
}
