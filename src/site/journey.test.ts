import { expect, test } from 'vitest';
import { neighbours, type Stop } from './journey.ts';

const stop = (title: string, kind: Stop['kind']): Stop => ({ title, href: `/${title}.html`, kind });
const [module, lesson, exercise] = [stop('m', 'Module'), stop('l', 'Leçon'), stop('e', 'Exercice')] as const;

test('each page knows its neighbours; the ends have one', () => {
  const around = neighbours([module, lesson, exercise]);
  expect(around.get('/m.html')).toEqual({ next: lesson });
  expect(around.get('/l.html')).toEqual({ previous: module, next: exercise });
  expect(around.get('/e.html')).toEqual({ previous: lesson });
  expect(around.get('/elsewhere.html')).toBeUndefined();
  expect(neighbours([]).size).toBe(0);
});
