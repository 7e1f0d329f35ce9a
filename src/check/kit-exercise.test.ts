import { expect, test } from 'vitest';
import { plainText } from '../course/plain-text.ts';
import { kitExercise } from './kit-exercise.ts';

test.each([
  ['`<h1>`, puis `<h2>`', '<h1>, puis <h2>'],
  ['**Lisez** `2 ** 3`', 'Lisez 2 ** 3'],
  ['voir [la fiche](/fiches/js.html)', 'voir la fiche'],
  ['2 * 3 * 4 : sans changement', '2 * 3 * 4 : sans changement'],
])('%s', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

test('what only authors need is left out', () => {
  const exercise = kitExercise({
    ...{ id: 'html-03-plan', title: 'Le plan', lesson: 'html-03', kind: 'practice', level: 1, duration: 30 },
    ...{ skills: ['C02'], files: { 'index.html': 'la page `brute`' }, hints: ['`a`', 'b', 'c'], status: 'beta' },
  });
  expect(exercise).toEqual({
    ...{ id: 'html-03-plan', title: 'Le plan', lesson: 'html-03', kind: 'practice', level: 1, duration: 30 },
    ...{ hints: ['a', 'b', 'c'], files: { 'index.html': 'la page brute' }, human: [], moves: false },
  });
});
