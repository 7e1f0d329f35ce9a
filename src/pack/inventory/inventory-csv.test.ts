import { expect, test } from 'vitest';
import { type Item, inventoryCsv, parseInventoryCsv } from './inventory-csv.ts';

const ITEM: Item = {
  path: 'apprenant/index.html',
  size: 12,
  sha256: 'a'.repeat(64),
  type: 'page web',
  runs: 'navigateur',
  origin: 'Envol',
  why: 'L’accueil du cours.',
  state: 'delivered',
};

test('what is written is read', () => {
  const items: Item[] = [ITEM, { ...ITEM, path: 'apprenant/_astro/p-1.js', state: 'kept' }];
  expect(parseInventoryCsv(inventoryCsv(items))).toEqual(items);
});

test('a spreadsheet wrote it again', () => {
  const text = inventoryCsv([ITEM]).replaceAll('\r\n', '\n').replace('L’accueil du cours.', '"L’accueil du cours."');
  expect(parseInventoryCsv(text)).toEqual([ITEM]);
});

test('another file is no inventory', () => {
  expect(parseInventoryCsv('nom;prix\r\nclou;2\r\n')).toBeUndefined();
  expect(parseInventoryCsv(inventoryCsv([ITEM]).replace('aaaa', 'zzzz'))).toBeUndefined();
});

test('a value that would break the table is our mistake', () => {
  expect(() => inventoryCsv([{ ...ITEM, why: 'a;b' }])).toThrow('a;b');
  expect(() => inventoryCsv([{ ...ITEM, origin: '' }])).toThrow('inventory');
});
