import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { smallerPieces } from './search-pieces.ts';

const word = (text: string) => [text, [[0, [-25, 3, 9], []]], []];
const meta = encodeCbor([
  '1.6.0',
  [['fr_page', 12, '']],
  [
    ['a', 'cot', 'fr_1'],
    ['cou', 'z', 'fr_2'],
  ],
  [],
  [],
  ['title'],
]);
const pieces = new Map([
  ['fr_1', encodeCbor([['abeille', 'balise', 'cotes'].map(word)])],
  ['fr_2', encodeCbor([['couleur'].map(word)])],
]);

test('a long piece is cut between two words; what tells which piece holds a word follows', () => {
  const smaller = smallerPieces(meta, pieces, 40);
  const [version, pages, ranges, ...rest] = decodeCbor(smaller.meta) as unknown[];
  expect(ranges).toEqual([
    ['a', 'balise', 'fr_10'],
    ['cotes', 'cot', 'fr_11'],
    ['cou', 'z', 'fr_2'],
  ]);
  expect([version, pages, rest]).toEqual(['1.6.0', [['fr_page', 12, '']], [[], [], ['title']]]);
  const words = (hash: string) => decodeCbor(smaller.pieces.get(hash)?.content ?? new Uint8Array());
  expect(words('fr_10')).toEqual([['abeille', 'balise'].map(word)]);
  expect(words('fr_11')).toEqual([[word('cotes')]]);
  expect(words('fr_2')).toEqual([[word('couleur')]]);
});

test('a word that alone is longer than a piece has a piece of its own', () => {
  expect([...smallerPieces(meta, pieces, 1).pieces.keys()]).toEqual(['fr_10', 'fr_11', 'fr_12', 'fr_2']);
});
