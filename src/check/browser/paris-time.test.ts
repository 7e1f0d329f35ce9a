import { expect, test } from 'vitest';
import { parisTime } from './paris-time.ts';

test.each([
  ['in winter', '2026-03-02T10:00:00', '2026-03-02T09:00:00.000Z'],
  ['in summer', '2026-07-14T00:00', '2026-07-13T22:00:00.000Z'],
  ['a date alone', '2026-04-10', '2026-04-09T22:00:00.000Z'],
  ['milliseconds', '2026-03-02T10:00:00.250', '2026-03-02T09:00:00.250Z'],
  ['a zone of its own', '2026-03-02T10:00:00Z', '2026-03-02T10:00:00.000Z'],
])('%s', (_, at, utc) => {
  expect(new Date(parisTime(at)).toISOString()).toBe(utc);
});

test('what is no date is the fault of the check', () => {
  expect(() => parisTime('demain')).toThrow('demain');
});
