import { expect, test } from 'vitest';
import type { CheckStatus } from '../course/result.ts';
import { inOrder } from './in-order.ts';
import type { Check } from './vocabulary.ts';

const check = (id: string, after?: Check['after']): Check => ({
  id,
  title: id,
  body: () => {},
  ...(after ? { after } : {}),
});
const statuses = async (checks: Check[], verdicts: Record<string, CheckStatus> = {}) => {
  const results = await inOrder(checks, async ({ id, title }) => ({ id, title, status: verdicts[id] ?? 'passed' }));
  return results.map(({ status, blockedBy }) => (blockedBy ? `${status} by ${blockedBy}` : status));
};

test('a check waits for the one it comes after', async () => {
  expect(await statuses([check('b', 'a'), check('a'), check('c')], { a: 'failed' })).toEqual([
    'blocked by a',
    'failed',
    'passed',
  ]);
  expect(await statuses([check('a'), check('b', 'a'), check('c', 'b')], { b: 'failed' })).toEqual([
    'passed',
    'failed',
    'blocked by b',
  ]);
});

test('a chain is blocked behind its first failure, link by link', async () => {
  expect(await statuses([check('a'), check('b', 'a'), check('c', 'b')], { a: 'failed' })).toEqual([
    'failed',
    'blocked by a',
    'blocked by b',
  ]);
});

test('a check that waits for several is blocked by the first that did not pass', async () => {
  const checks = [check('a'), check('b'), check('c', ['a', 'b'])];
  expect(await statuses(checks)).toEqual(['passed', 'passed', 'passed']);
  expect(await statuses(checks, { b: 'failed' })).toEqual(['passed', 'failed', 'blocked by b']);
  expect(await statuses([check('a'), check('c', ['a', 'z'])])).toEqual(['passed', 'broken']);
});

test('a circle and an unknown name are our mistakes', async () => {
  expect(await statuses([check('a', 'b'), check('b', 'a')])).toContain('broken');
  expect(await statuses([check('a', 'z')])).toEqual(['broken']);
});
