import { expect, test } from 'vitest';
import { exerciseOrder } from './order.ts';

test('by lesson, then level, then duration, then id; an unknown lesson comes last', () => {
  const exercise = (id: string, lesson: string, level: number, duration: number) => ({ id, lesson, level, duration });
  const ordered = exerciseOrder(
    ['html-01', 'css-01'],
    [
      exercise('x', 'js-01', 1, 5),
      exercise('e', 'css-01', 1, 5),
      exercise('d', 'html-01', 2, 5),
      exercise('c', 'html-01', 1, 10),
      exercise('b', 'html-01', 1, 5),
      exercise('a', 'html-01', 1, 5),
    ],
  );
  expect(ordered.map(({ id }) => id).join('')).toBe('abcdex');
});
