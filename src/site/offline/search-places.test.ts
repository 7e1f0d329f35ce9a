import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { fewerPlaces } from './search-places.ts';

const plain = [-25, 3, 9, 4, 1, 1, 7];
const index = encodeCbor([
  [
    [
      'page',
      [
        [0, [...plain, -145, 1, 2, 3, 4, 5], [-3, 0]],
        [1, plain, []],
      ],
      [['pagé', [[4, [-25, 1], []]]]],
    ],
    ['rare', [[7, plain, []]], []],
  ],
]);

test('a word that is everywhere: its pages stay, with their titles and their first places', () => {
  expect(decodeCbor(fewerPlaces(index, 10, 0))).toEqual([
    [
      [
        'page',
        [
          [0, [-25, 3, 9, 4, 1, 1, -145, 1, 2, 3, 4, 5], [-3, 0]],
          [1, [-25, 3, 9, 4, 1, 1], []],
        ],
        [['pagé', [[4, [-25, 1], []]]]],
      ],
      ['rare', [[7, plain, []]], []],
    ],
  ]);
});

test('a piece as long as any other is left as it is', () => {
  expect(fewerPlaces(index)).toBe(index);
});
