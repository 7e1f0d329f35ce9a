import { expect, test } from 'vitest';
import type { CheckResult } from '../course/result.ts';
import { checkWords } from '../words/check.ts';
import { outcomeOf } from './outcome.ts';

const check = (status: CheckResult['status'], found = '', id = 'a'): CheckResult => ({ id, title: id, status, found });

test.each([
  ['passed', [check('passed')]],
  ['failed', [check('passed'), check('failed')]],
  ['failed', [check('failed'), check('blocked')]],
  ['failed', [check('failed', 'une boucle sans fin', 'page'), check('blocked')]],
  ['late', [check('passed'), check('broken', 'Error: the check took more than 8000 ms')]],
  ['late', [check('failed', checkWords.busy, 'page'), check('blocked')]],
  ['broken', [check('failed'), check('broken', 'TypeError: null')]],
] as const)('%s', (outcome, checks) => {
  expect(outcomeOf({ checks: [...checks] })).toBe(outcome);
});
