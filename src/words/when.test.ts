import { expect, test } from 'vitest';
import { when, whenForName, whenOnPaper } from './when.ts';

const now = new Date(2026, 10, 23, 14, 0);

test.each([
  [new Date(2026, 10, 23, 10, 42), 'aujourd’hui à 10\u00a0h\u00a042'],
  [new Date(2026, 10, 22, 9, 5), 'hier à 9\u00a0h\u00a005'],
  [new Date(2026, 10, 20, 23, 59), 'vendredi 20 novembre à 23\u00a0h\u00a059'],
  [new Date(2025, 11, 31, 8, 0), 'mercredi 31 décembre 2025 à 8\u00a0h\u00a000'],
])('%s → %s', (at, sentence) => {
  expect(when(at, now)).toBe(sentence);
});

test('the day before the first of a month is yesterday', () => {
  expect(when(new Date(2026, 1, 28, 12, 0), new Date(2026, 2, 1, 0, 5))).toMatch(/^hier/);
});

test('on paper, the day is written out; in a name, without space or accent', () => {
  expect(whenOnPaper(now)).toBe('23 novembre 2026 à 14\u00a0h\u00a000');
  expect(whenForName(new Date(2026, 0, 3, 9, 5))).toBe('2026-01-03-09h05');
});
