import { expect, test } from 'vitest';
import { latestOnly } from './latest-only.ts';

test('one at a time, and of those that wait only the last', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const run = latestOnly<string>((text) => {
    begun.push(text);
    return new Promise((resolve) => ends.push(resolve));
  });
  const first = run('b');
  void run('bo');
  void run('boi');
  expect(begun).toEqual(['b']);
  ends[0]?.();
  await expect.poll(() => begun).toEqual(['b', 'boi']);
  ends[1]?.();
  await first;
});
