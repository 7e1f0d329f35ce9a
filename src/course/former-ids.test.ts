import { expect, test } from 'vitest';
import { heirsOf } from './former-ids.ts';

test('an id that changed twice leads to the last one; one that was withdrawn leads nowhere', () => {
  const why = 'Le plan a changé.';
  const ids = [
    { id: 'a', now: 'b', why },
    { id: 'b', now: 'c', why },
    { id: 'd', why },
  ];
  expect(heirsOf(ids)).toEqual({ a: 'c', b: 'c' });
});

test('two ids that lead to each other end somewhere', () => {
  const why = 'Une faute.';
  expect(
    Object.keys(
      heirsOf([
        { id: 'a', now: 'b', why },
        { id: 'b', now: 'a', why },
      ]),
    ),
  ).toEqual(['a', 'b']);
});
