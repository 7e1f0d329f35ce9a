import { expect, test } from 'vitest';
import { mayContinue, mayHold, toRanges } from './search-ranges.ts';

test.each([
  ['par', 'pat', 'paragraphe', true],
  ['paragraph', 'paragraph', 'paragraphe', true],
  ['positionn', 'pour', 'positionnement', true],
  ['paquet', 'par', 'paragraphe', false],
  ['ouvron', 'p', 'paragraphe', false],
  ['padding', 'pag', 'p', true],
  ['imag', 'img', 'ima', true],
  ['a', 'b', 'image', false],
])('from %s to %s: « %s » %s', (first, last, word, held) => {
  expect(mayHold([first, last], ['zzz', word])).toBe(held);
});

test.each([
  ['appren', 'apprend', 'app', true],
  ['apprend', 'ce', 'app', true],
  ['a', 'appren', 'app', true],
  ['a', 'z', 'app', true],
  ['cot', 'cour', 'app', false],
  ['a', 'ap', 'app', false],
])('from %s to %s: words that begin with « %s » %s', (first, last, word, held) => {
  expect(mayContinue([first, last], word)).toBe(held);
});

test('a line for each piece', () => {
  expect(toRanges(['fr_1\ta\tb', 'fr_2\tc\td']).get('fr_2')).toEqual(['c', 'd']);
});
