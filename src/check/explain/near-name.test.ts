import { expect, test } from 'vitest';
import { nearName } from './near-name.ts';

test.each([
  ['GetElementByID', ['getElementById'], 'getElementById'],
  ['lenght', ['length'], 'length'],
  ['prenon', ['nom', 'prenom'], 'prenom'],
  ['total', ['totaux', 'nom'], undefined],
  ['trie', ['trim'], undefined],
  ['nom', ['nom'], undefined],
])('%s among %j', (name, known, near) => {
  expect(nearName(name, known)).toBe(near);
});
