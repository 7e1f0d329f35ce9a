import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('a few at once, in the order they came; one that fails gives its place', async () => {
  const turn = turns(2);
  const log: string[] = [];
  const work = (name: string) =>
    turn(async () => {
      log.push(`${name} starts`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === 'a') throw new Error(name);
    });
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map(work));
  expect(log.slice(0, 2)).toEqual(['a starts', 'b starts']);
  expect(log.indexOf('c starts')).toBeGreaterThan(log.indexOf('a ends'));
  expect(log.at(-1)).toBe('d ends');
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
