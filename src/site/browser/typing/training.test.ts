import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPlace, judge, PIECES, parsePlace, SIGNS, STEPS } from './training.ts';

test('the signs are those of the exercise, in its order', () => {
  const solution = join(import.meta.dirname, '../../../../exercises/pem-02-symboles/solution/signes.txt');
  expect(SIGNS).toEqual(readFileSync(solution, 'utf8').trim().split(/\r?\n/));
});

test('each sign comes back in a piece of code', () => {
  const typed = new Set(PIECES.join(''));
  expect(SIGNS.filter((sign) => !typed.has(sign))).toEqual([]);
});

test.each([
  ['{', '{', { kept: '{', isWhole: true }],
  ['{', '(', { kept: '', isWhole: false, wrong: '(' }],
  ['</p>', '<', { kept: '<', isWhole: false }],
  ['</p>', '<p', { kept: '<', isWhole: false, wrong: 'p' }],
  ['</p>', '</P', { kept: '</', isWhole: false, wrong: 'P' }],
  ['</p>', '', { kept: '', isWhole: false }],
  // What a key held too long would add is left out.
  ['</p>', '</p>>', { kept: '</p>', isWhole: true }],
  // Shift and the space bar write a no-break space on some keyboards.
  ['{ }', '{\u00a0}', { kept: '{ }', isWhole: true }],
  ['"', '«', { kept: '', isWhole: false, wrong: '«' }],
])('%s, typed %s', (wanted, typed, judged) => {
  expect(judge(wanted, typed)).toEqual(judged);
});

test('the place is kept; what is damaged is the beginning', () => {
  const place = { step: 8, showsKey: false };
  expect(parsePlace(formatPlace(place))).toEqual(place);
  for (const text of [undefined, '', 'abc', '-1 touche', '8', '1e9 sans'])
    expect(parsePlace(text)).toEqual({ step: 0, showsKey: true });
  expect(parsePlace('999 touche').step).toBe(STEPS.length);
});
