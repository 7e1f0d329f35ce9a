import { expect, test } from 'vitest';
import { isAcquired, type Mark, markOf, mergeMarks, readMarks } from './marks.ts';

const mark = (change: Partial<Mark> = {}): Mark => ({
  title: 'Le plan',
  state: 'en-route',
  passed: 3,
  total: 5,
  last: '2026-03-02T09:00:00Z',
  ...change,
});

test('what the checker wrote is read; what is damaged is left out', () => {
  const plan = { ...mark(), state: 'en route', runs: 4, hints: 1 };
  const read = readMarks({
    version: 1,
    exercises: {
      'html-03-plan': plan,
      '../x': plan,
      'html-01': { title: 3 },
      'html-02': { ...plan, total: -1 },
      'html-04': null,
    },
  });
  expect(read).toEqual({ 'html-03-plan': mark(), 'html-02': mark({ total: 0 }) });
});

test('a record of another kind is no progress', () => {
  for (const value of [undefined, null, 'x', [], {}, { version: 2, exercises: {} }, { version: 1, exercises: 3 }])
    expect(readMarks(value)).toBeUndefined();
});

test('the later source speaks of the last grading, and a state never goes back', () => {
  const before = mark({ state: 'acquis', passed: 5, last: '2026-03-01T09:00:00Z' });
  const later = mark({ state: 'en-route', passed: 4 });
  const both = { plan: mark({ state: 'acquis', passed: 4 }) };
  expect(mergeMarks({ plan: before }, { plan: later })).toEqual(both);
  expect(mergeMarks({ plan: later }, { plan: before })).toEqual(both);
  expect(mergeMarks({ plan: later }, { other: before })).toEqual({ plan: later, other: before });
});

test('passed on to someone is acquired', () => {
  expect([undefined, mark(), mark({ state: 'acquis' }), mark({ state: 'transmis' })].map(isAcquired)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a grading in the page is begun until every check has passed', () => {
  const last = '2026-03-02T09:00:00.000Z';
  const all = (...statuses: string[]) =>
    markOf(
      'Plan',
      statuses.map((status) => ({ status })),
      last,
    );
  expect(all('passed', 'passed')).toEqual({ title: 'Plan', state: 'acquis', passed: 2, total: 2, last });
  expect(all('passed', 'blocked')).toEqual({ title: 'Plan', state: 'en-route', passed: 1, total: 2, last });
  expect(all().state).toBe('en-route');
});
