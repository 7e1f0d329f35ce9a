import { expect, test } from 'vitest';
import { countMatches } from './relevance.ts';

test.each([
  ['étapes', ['Étape,'], 1],
  ['size', ['font-size'], 1],
  ['html', ['innerHTML'], 1],
  ['positionner un bloc', ['positionnement', 'bloc'], 2],
  ['alt', ['à'], 0],
  ['desktop', ['des'], 0],
  ['noeud', ['n’a'], 0],
  ['balise', [], 0],
])('« %s » among %j: %i', (query, marked, count) => {
  expect(countMatches(query, marked)).toBe(count);
});
