import { describe, expect, test } from 'vitest';
import { splice } from './edit.ts';
import { MUTATIONS } from './mutations.ts';

describe.each(MUTATIONS)('$kind', ({ examples, edits }) => {
  test.each(examples)('%s', (before, after) => {
    expect(edits(before).map(({ splices }) => splice(before, splices))).toEqual(after);
  });
});

test('what cannot be read is left alone', () => {
  for (const { edits } of MUTATIONS) expect(() => edits('}{ <p " é & // `')).not.toThrow();
});

test('no two have one name', () => {
  expect(new Set(MUTATIONS.map(({ kind }) => kind)).size).toBe(MUTATIONS.length);
});
