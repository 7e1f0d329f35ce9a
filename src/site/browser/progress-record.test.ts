import { expect, test } from 'vitest';
import {
  formatRecord,
  inherit,
  mergeRecords,
  type ProgressRecord,
  parseRecord,
  withoutFormer,
} from './progress-record.ts';

const plan = { title: 'Le plan', state: 'acquis', passed: 5, total: 5, last: '2026-03-02T09:00:00Z' } as const;
const record: ProgressRecord = {
  marks: { 'html-03-plan': plan },
  read: ['html-01'],
};

test('a record is read as it was written', () => {
  expect(parseRecord(formatRecord(record))).toEqual(record);
});

test('a progress of the checker is a record too', () => {
  const text = JSON.stringify({ version: 1, exercises: { 'html-03-plan': { ...plan, runs: 2 } } });
  expect(parseRecord(text)).toEqual({ marks: { 'html-03-plan': plan }, read: [] });
});

test('what is no record is none', () => {
  for (const text of [undefined, '', '{', '[]', '{"version":9}', 'window.x = 1'])
    expect(parseRecord(text)).toBeUndefined();
});

test('two records: all that was read', () => {
  const other = { marks: {}, read: ['html-02', 'html-01'] };
  expect(mergeRecords(record, other)).toEqual({ ...record, read: ['html-01', 'html-02'] });
});

test('what was done under a former id counts for its heir; each is told once, and nothing is lost', () => {
  const begun = { ...plan, state: 'en-route', passed: 1, last: '2026-03-03T09:00:00Z' } as const;
  const known = { marks: { ...record.marks, 'html-04-plan': begun }, read: ['html-01'] };
  const heirs = { 'html-03-plan': 'html-04-plan', 'html-01': 'html-02' };
  const inherited = inherit(known, heirs);
  expect(inherited).toEqual({
    marks: { 'html-03-plan': plan, 'html-04-plan': { ...begun, state: 'acquis' } },
    read: ['html-01', 'html-02'],
  });
  expect(inherit(inherited, heirs)).toEqual(inherited);
  expect(withoutFormer(inherited, heirs)).toEqual({
    marks: { 'html-04-plan': { ...begun, state: 'acquis' } },
    read: ['html-02'],
  });
});
