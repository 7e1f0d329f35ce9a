import { expect, test } from 'vitest';
import { knownWords, nameKey } from './relevance.ts';

test.each([
  ['étapes', ['Étape,'], ['étapes']],
  ['size', ['font-size'], ['size']],
  ['html', ['innerHTML'], ['html']],
  ['positionner un bloc', ['positionnement', 'bloc'], ['positionner', 'bloc']],
  ['alt', ['à'], []],
  ['attribut alt', ['l’attribut', 'à'], ['attribut']],
  ['font-size', ['font-size:'], ['font-size']],
  ['desktop', ['des'], []],
  ['noeud', ['n’a'], []],
  ['balise', [], []],
])('« %s » among %j: %j', (query, marked, known) => {
  expect(knownWords(query, marked)).toEqual(known);
});

test.each([
  ['Lecteurs d’écran', 'lecteur ecran'],
  ['œil', 'oeil'],
  ['tête (head)', 'tete'],
  ['margin-top', 'margin top'],
  ['div', 'div'],
  ['=>', ''],
])('« %s » is typed %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
