import { expect, test } from 'vitest';
import { MOST_BYTES, MOST_POINTS, type Point, pointsToDrop } from './points.ts';

const point = (number: number, more: Partial<Point> = {}): Point => ({
  version: 1,
  exercise: 'html-01-a',
  number,
  at: new Date(Date.UTC(2026, 10, 23) + number * 60_000).toISOString(),
  verdict: 'failed',
  succeeded: false,
  digest: `digest ${more.exercise ?? ''}${number}`,
  bytes: 1000,
  ...more,
});
const many = (count: number, more: Partial<Point> = {}) => Array.from({ length: count }, (_, i) => point(i + 1, more));
const numbers = (points: readonly Point[]) => points.map(({ number }) => number).sort((a, b) => a - b);

test('few points: all stay', () => {
  expect(pointsToDrop(many(MOST_POINTS), [])).toEqual([]);
});

test('too many: the oldest go', () => {
  expect(numbers(pointsToDrop(many(MOST_POINTS + 3), []))).toEqual([1, 2, 3]);
});

test('the last success stays, however old; so does what is asked for', () => {
  const points = many(MOST_POINTS + 4).map((one) => (one.number <= 2 ? { ...one, succeeded: true } : one));
  expect(numbers(pointsToDrop(points, ['digest 3']))).toEqual([1, 4, 5, 6]);
});

test('too heavy in all: the oldest of any exercise go, never a last success', () => {
  const heavy = { bytes: MOST_BYTES / 5 };
  const points = [
    point(1, { ...heavy, succeeded: true }),
    point(2, heavy),
    ...[3, 4, 5, 6].map((number) => point(number, { ...heavy, exercise: 'html-01-b' })),
  ];
  expect(numbers(pointsToDrop(points, []))).toEqual([2]);
});
