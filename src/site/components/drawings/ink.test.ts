import { expect, test } from 'vitest';
import { arrow, box, brace, line, measure } from './ink.ts';

const numbers = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

test('a hand trembles, but the same way at each build, and hardly', () => {
  expect(box(10, 20, 100, 50)).toBe(box(10, 20, 100, 50));
  expect(box(10, 20, 100, 50)).not.toBe(box(10, 21, 100, 50));
  const [x = 0, y = 0, , , across = 0] = numbers(box(10, 20, 100, 50));
  expect(Math.abs(x - 10)).toBeLessThan(2);
  expect(Math.abs(y - 20)).toBeLessThan(2);
  expect(Math.abs(across - 100)).toBeLessThan(3);
});

test('what must meet something meets it: lines, arrows and braces end where they are told', () => {
  expect(numbers(line(5, 7, 35, 47)).slice(-2)).toEqual([30, 40]);
  expect(arrow([0, 0], [50, 0], [100, 0])).toMatch(/^M0 0Q50 0 100 0M/);
  expect(brace(0, 100, 10, 12)).toBe('M0 10q0 6 6 6h38q6 0 6 6q0 -6 6 -6h38q6 0 6 -6');
  expect(measure(0, 100, 10)).toMatch(/M0 3v14M100 3v14$/);
});
