import { expect, test } from 'vitest';
import { suggest } from './search-suggest.ts';

const WORDS = [
  'page',
  'balise',
  'paragraphe',
  'hauteur',
  'horizontal',
  'cadre',
  'œil',
  'centrer',
  'verticale',
  'bouton',
  'paragraphes',
];

test.each([
  ['paragrafe', 'paragraphe'],
  ['paragraffes', 'paragraphe'],
  ['balize', 'balise'],
  ['ballise', 'balise'],
  ['oteur', 'hauteur'],
  ['orizontal', 'horizontal'],
  ['cadrre', 'cadre'],
  ['boutton', 'bouton'],
  ['centrer vertikal', 'centrer verticale'],
])('« %s » → %s', (typed, word) => {
  expect(suggest(typed, WORDS)[0]).toBe(word);
});

test.each(['', 'page', 'xylophone', 'zq', 'œil page', '42'])('« %s »: nothing to suggest', (typed) => {
  expect(suggest(typed, WORDS)).toEqual([]);
});

test('a word and its plural are one suggestion', () => {
  expect(suggest('paragrafe', WORDS)).toEqual(['paragraphe']);
});
