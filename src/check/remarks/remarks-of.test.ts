import { expect, test } from 'vitest';
import { placeWords, remarkWords } from '../../words/remarks.ts';
import { findingOf } from './page-remarks.ts';
import { remarksOf, sentencesOf } from './remarks-of.ts';

const work = new Map([['index.html', new TextEncoder().encode('<p class="a1">Bonjour')]]);
const facts = {
  page: async () => undefined,
  file: 'index.html',
  work,
  given: new Map(),
  errors: [],
  known: () => true,
};

test('one sentence for a rule, with the lines where the same is found', () => {
  expect(
    sentencesOf([
      { rule: 'classVague', file: 'index.html', line: 9, names: ['a1'] },
      { rule: 'imageAlt', file: 'index.html', line: 12 },
      { rule: 'classVague', file: 'index.html', line: 4, names: ['a1'] },
      { rule: 'classVague', file: 'index.html', line: 5, names: ['b2'] },
    ]),
  ).toEqual([
    'Une image n’a pas de texte de remplacement : alt manque (index.html, ligne 12).',
    'La classe « a1 » ne dit pas son rôle dans la page (index.html, lignes 4 et 9).',
  ]);
});

test.each([
  [[], 'a.html'],
  [[4], 'a.html, ligne 4'],
  [[4, 9, 12, 15], 'a.html, lignes 4, 9, 12…'],
])('lines %j', (lines, place) => {
  expect(placeWords('a.html', lines)).toBe(place);
});

test('without a page, the files are still read', async () => {
  expect(await remarksOf(facts)).toHaveLength(3);
});

test('lessons decide; a whole site is asked for more', async () => {
  const known = (lesson: string) => lesson === 'acc-07';
  expect(await remarksOf({ ...facts, known })).toEqual([]);
  expect(await remarksOf({ ...facts, known, isWhole: true })).toEqual([
    'La page n’a pas de description : ajoutez une balise meta (index.html).',
    'Le site n’a pas d’icône : ajoutez un link rel="icon" (index.html).',
  ]);
});

test('errors of scripts', async () => {
  const known = (lesson: string) => lesson === 'js-01';
  expect(await remarksOf({ ...facts, known, errors: [{ file: 'script.js', line: 3 }] })).toEqual([
    'La console montre une erreur : ouvrez-la avec F12 (script.js, ligne 3).',
  ]);
});

test.each([
  ['Cliquez ici !', true],
  ['Lire la suite…', true],
  ['en savoir plus →', true],
  ['Ici, les horaires', false],
  ['Voir les tarifs', false],
])('the link « %s »', (text, isVague) => {
  expect(findingOf({ kind: 'link', line: '3', text }, 'index.html').length > 0).toBe(isVague);
});

/** Words as a reader counts them; a lone sign is none. */
const countWords = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test.each(Object.entries(remarkWords))('%s: 18 words at most', (_, say) => {
  const place = placeWords('index.html', [12, 15, 18]);
  const sentence = (say as (...args: string[]) => string)(place, 'mes cartes', 'mes-cartes', '4,5');
  expect(countWords(sentence)).toBeLessThanOrEqual(18);
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(sentence).not.toMatch(/\p{L}'\p{L}|il suffit/iu);
});
