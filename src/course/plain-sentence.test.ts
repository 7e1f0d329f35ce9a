import { expect, test } from 'vitest';
import { longestSentence } from './plain-sentence.ts';

test.each([
  ['Un mot.', 2],
  ['Un mot. Et trois autres mots.', 4],
  ['Le code compte pour un : `<p>un long paragraphe</p>`.', 6],
  ['« Oui », dit-elle ; puis rien.', 4],
  ['Dans index.html', 2],
])('%s → %i', (text, count) => {
  expect(longestSentence(text)).toBe(count);
});
