import { expect, test } from 'vitest';
import { isNear, near } from './near.ts';

test.each<[unknown, boolean]>([
  [300, true],
  [300.9, true],
  [301.1, false],
  ['299px', true],
  ['299', true],
  ['20em', false],
  ['auto', false],
  [undefined, false],
])('%j is near 300: %j', (value, is) => {
  expect(near(300).asymmetricMatch(value)).toBe(is);
});

test('inside lists and objects, as the value matchers see it', () => {
  expect({ width: 300.4, names: ['a'] }).toEqual({ width: near(300), names: ['a'] });
  expect(() => expect({ width: 310 }).toEqual({ width: near(300) })).toThrow();
});

test('what near made, and what it did not', () => {
  expect(isNear(near(1))).toBe(true);
  expect([isNear(1), isNear('1px'), isNear(null), isNear({})]).toEqual([false, false, false, false]);
});
