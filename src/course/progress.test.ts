import { expect, test } from 'vitest';
import { type HistoryEntry, inherit, mergeProgress, Progress, progressFrom } from './progress.ts';

const at = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`;
const run = (minute: number, ...statuses: ('passed' | 'failed' | 'blocked')[]): HistoryEntry => ({
  version: 1,
  kind: 'run',
  id: 'html-01-a',
  title: 'Réparer',
  at: at(minute),
  kit: '0.1.0',
  verdict: statuses.includes('failed') ? 'failed' : 'passed',
  checks: Object.fromEntries(statuses.map((status, index) => [`c${index}`, status])),
  digest: 'd',
});
const hint = (minute: number, number: number): HistoryEntry => ({
  ...{ version: 1, kind: 'hint', id: 'html-01-a', at: at(minute), number },
});
const shared: HistoryEntry = { version: 1, kind: 'shared', id: 'html-01-a', at: at(50) };
const of = (...entries: HistoryEntry[]) => progressFrom(entries).exercises['html-01-a'];

test('progress is made from the history', () => {
  expect(of(run(1, 'failed', 'blocked'), hint(2, 2), run(3, 'passed', 'passed'), run(4, 'passed', 'failed'))).toEqual({
    title: 'Réparer',
    state: 'acquis',
    first: at(1),
    last: at(4),
    runs: 3,
    verdict: 'failed',
    passed: 1,
    total: 2,
    hints: 2,
    acquired: at(3),
  });
});

test('the first failure shows the first hint', () => {
  expect(of(run(1, 'failed'))?.hints).toBe(1);
  expect(of(run(1, 'passed'))?.hints).toBe(0);
});

test('a failure after a success, or after transmis, lowers nothing', () => {
  expect(of(run(1, 'passed'), run(2, 'failed'))?.state).toBe('acquis');
  expect(of(run(1, 'passed'), shared, run(55, 'failed'))?.state).toBe('transmis');
  expect(of(shared, run(55, 'passed'))?.state).toBe('transmis');
});

test('a record and a history that was lost since know together all that either knows', () => {
  const known = progressFrom([run(1, 'failed'), run(2, 'passed'), hint(3, 3)]);
  const fresh = progressFrom([run(9, 'failed')]);
  const both = { state: 'acquis', acquired: at(2), first: at(1), last: at(9), verdict: 'failed', hints: 3, runs: 2 };
  expect(mergeProgress(known, fresh).exercises['html-01-a']).toMatchObject(both);
  expect(mergeProgress(fresh, known).exercises['html-01-a']).toMatchObject(both);
  expect(mergeProgress(known, known)).toEqual(known);
});

test('what is made fits the schema, even where a hint came first', () => {
  const progress = progressFrom([hint(1, 1)]);
  expect(Progress.parse(progress)).toEqual(progress);
  expect(progress.exercises['html-01-a']).toMatchObject({ title: 'html-01-a', state: 'en route', runs: 0 });
});

test('what was done under a former id counts for the one that took its place, and stays', () => {
  const before = progressFrom([run(1, 'passed')]);
  const heir = inherit(before, { 'html-01-a': 'html-02-b' });
  expect(heir.exercises).toEqual({
    'html-01-a': before.exercises['html-01-a'],
    'html-02-b': before.exercises['html-01-a'],
  });
  const failed = progressFrom([run(1, 'passed'), { ...run(2, 'failed'), id: 'html-02-b' } as HistoryEntry]);
  expect(inherit(failed, { 'html-01-a': 'html-02-b' }).exercises['html-02-b']).toMatchObject({
    ...{ state: 'acquis', verdict: 'failed', acquired: at(1) },
  });
  expect(inherit(before, { 'html-09-z': 'html-02-b' })).toEqual(before);
});
