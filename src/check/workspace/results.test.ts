import { expect, test } from 'vitest';
import type { ExerciseResult } from '../../course/result.ts';
import { sealed, unsealed } from './results.ts';

const result: ExerciseResult = {
  ...{ version: 1, exercise: 'html-01-a', kit: '0.1.0', at: '2026-11-23T09:42:00.000Z', ms: 12, digest: 'd' },
  checks: [
    { id: 'a', title: 'A', status: 'failed', expected: 'x', found: 'y', where: { file: 'index.html', line: 3 } },
  ],
  problems: [],
  remarks: [],
};
const stored = () => JSON.parse(JSON.stringify(sealed({ title: 'Réparer', work: 'w', result })));

test('what is stored comes back whole', () => {
  expect(unsealed(stored())).toEqual({ title: 'Réparer', work: 'w', result, edited: false });
});

test('a field that this version does not know is kept, and is no edit', () => {
  const more: ExerciseResult = JSON.parse(JSON.stringify(result).replace('"ms"', '"later":true,"ms"'));
  expect(unsealed(JSON.parse(JSON.stringify(sealed({ title: 't', work: 'w', result: more }))))).toMatchObject({
    edited: false,
    result: more,
  });
});

test('a hand that makes a failure a success is noticed', () => {
  const edited = stored();
  edited.result.checks[0].status = 'passed';
  expect(unsealed(edited)?.edited).toBe(true);
});

test.each([undefined, null, 'x', {}, { version: 2 }])('%j is no result', (value) => {
  expect(unsealed(value)).toBeUndefined();
});
