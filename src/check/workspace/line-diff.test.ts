import { expect, test } from 'vitest';
import { diffLines, hunks } from './line-diff.ts';

const SIGNS = { same: ' ', added: '+', removed: '-' };
const show = (before: string, after: string) =>
  diffLines([...before], [...after])
    .map(({ kind, text, line }) => `${SIGNS[kind]}${text}${line}`)
    .join(' ');

test.each([
  ['abc', 'abc', ' a1  b2  c3'],
  ['', 'ab', '+a1 +b2'],
  ['ab', '', '-a1 -b2'],
  ['abc', 'axc', ' a1 -b2 +x2  c3'],
  ['abc', 'ac', ' a1 -b2  c2'],
  ['ac', 'abc', ' a1 +b2  c3'],
  ['aab', 'ab', ' a1 -a2  b2'],
  ['abcd', 'bxd', '-a1  b1 -c3 +x2  d3'],
])('%j → %j', (before, after, expected) => {
  expect(show(before, after)).toBe(expected);
});

test('both texts can be made again from the difference, whatever they are', () => {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % most;
  };
  for (let round = 0; round < 300; round += 1) {
    const [before, after] = [0, 1].map(() => Array.from({ length: random(12) }, () => 'abc'[random(3)] ?? ''));
    const lines = diffLines(before ?? [], after ?? []);
    expect(lines.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(before);
    expect(lines.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(after);
  }
});

test('two long texts that share nothing are compared in an instant', () => {
  const [before, after] = ['a', 'b'].map((sign) => Array.from({ length: 50_000 }, (_, index) => `${sign}${index}`));
  const start = performance.now();
  expect(diffLines(before ?? [], after ?? [])).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('only what is near a change is shown', () => {
  const lines = diffLines([...'abcdefghij'], [...'abcdeXghij']);
  expect(hunks(lines, 1).map((line) => line?.text)).toEqual([undefined, 'e', 'f', 'X', 'g', undefined]);
});
