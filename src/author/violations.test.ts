import { expect, test } from 'vitest';
import type { CheckResult, ExerciseResult } from '../course/result.ts';
import { violations } from './violations.ts';

const result = (statuses: Record<string, CheckResult['status']>, says: string[] = []): ExerciseResult => ({
  version: 1,
  exercise: 'x',
  kit: '',
  at: '',
  ms: 0,
  digest: '',
  remarks: [],
  checks: Object.entries(statuses).map(([id, status]) => ({ id, title: id, status, expected: 'A', found: 'B' })),
  problems: says.map((sentence) => ({ kind: 'file', file: 'index.html', line: 1, says: sentence })),
});

test('what is as it must be says nothing', () => {
  expect(violations({ name: 'starter', must: 'fail' }, result({ a: 'failed', b: 'passed' }))).toEqual([]);
  expect(violations({ name: 'solution', must: 'pass' }, result({ a: 'passed' }))).toEqual([]);
  expect(violations({ name: 'w', must: 'fail', check: 'a' }, result({ a: 'failed' }))).toEqual([]);
});

test('a check that breaks: the error, and its line in the check', () => {
  const given = result({ a: 'broken' });
  const found = 'TypeError: no\n    at f (file:///a/src/x.ts:1:2)\n    at file:///a%20b/checks/x-01.ts?v=2:12:30';
  const told = { ...given, checks: given.checks.map((check) => ({ ...check, found })) };
  expect(violations({ name: 'w', must: 'pass' }, told).join()).toContain('TypeError: no (checks/x-01.ts:12)');
});

test.each([
  [
    'a starter that passes',
    { name: 'starter', must: 'fail' },
    result({ a: 'passed' }),
    'starter doit échouer, mais tous les contrôles passent.',
  ],
  [
    'a solution that is refused',
    { name: 'solution', must: 'pass' },
    result({ a: 'failed' }),
    'solution doit réussir, mais « a » le refuse. Attendu : A. Trouvé : B.',
  ],
  [
    'a bad witness refused by another check',
    { name: 'w', must: 'fail', check: 'b' },
    result({ a: 'failed', b: 'passed' }),
    'w doit échouer sur « b », mais échoue sur « a ».',
  ],
  [
    'a check that does not exist',
    { name: 'w', must: 'fail', check: 'z' },
    result({ a: 'failed' }),
    'w nomme le contrôle « z », qui n’existe pas.',
  ],
  [
    'a check that breaks',
    { name: 'w', must: 'fail', check: 'a' },
    result({ a: 'broken' }),
    'w : le contrôle « a » se casse. Corrigez-le : B',
  ],
  [
    'a witness whose files cannot be read',
    { name: 'w', must: 'fail', check: 'a' },
    result({ a: 'blocked' }, ['Illisible.']),
    'ses fichiers ne se lisent pas. Illisible.',
  ],
] as const)('%s', (_, expectation, given, sentence) => {
  expect(violations(expectation, given).join()).toContain(sentence);
});
