import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'envol-lock-'));
});
afterAll(() => rm(place, { recursive: true }));

test('the second begins when the first has ended, well or not', async () => {
  const lock = join(place, 'deep', 'lock');
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await wait(30);
    told.push(`${name} ends`);
    if (name === 'a') throw new Error('a failed');
  };
  const [first, second] = await Promise.allSettled([oneAtATime(lock, work('a')), oneAtATime(lock, work('b'))]);
  expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
  expect(told.map((it) => it.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a killed process is taken over', async () => {
  const lock = join(place, 'stale');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeFile(lock, String(pid));
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});
