import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPlace, judge, LETTERS, PIECES, parsePlace, SIGNS, STEPS, stepAt, WORDS } from './training.ts';

test('the signs are those of the exercise, in its order', () => {
  const solution = join(import.meta.dirname, '../../../../exercises/pem-02-symboles/solution/signes.txt');
  expect(SIGNS).toEqual(readFileSync(solution, 'utf8').trim().split(/\r?\n/));
});

test('each sign comes back in a piece of code', () => {
  const typed = new Set(PIECES.join(''));
  expect(SIGNS.filter((sign) => !typed.has(sign))).toEqual([]);
});

test('each accented letter comes back in a word', () => {
  const typed = new Set(WORDS.join(''));
  expect(LETTERS.filter((letter) => !typed.has(letter))).toEqual([]);
});

test('a step knows its kind and its rank', () => {
  expect(stepAt(0)).toEqual({ kind: 'sign', rank: 1, count: SIGNS.length });
  expect(stepAt(SIGNS.length)).toEqual({ kind: 'piece', rank: 1, count: PIECES.length });
  expect(stepAt(STEPS.length - 1)).toEqual({ kind: 'word', rank: WORDS.length, count: WORDS.length });
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
  // Some keyboards write the letter, then its accent.
  ['ê', 'e\u0302', { kept: 'ê', isWhole: true }],
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
