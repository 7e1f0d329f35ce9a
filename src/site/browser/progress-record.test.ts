import { expect, test } from 'vitest';
import { formatRecord, mergeRecords, type ProgressRecord, parseRecord } from './progress-record.ts';

const plan = { title: 'Le plan', state: 'acquis', passed: 5, total: 5, last: '2026-03-02T09:00:00Z' } as const;
const record: ProgressRecord = {
  marks: { 'html-03-plan': plan },
  read: ['html-01'],
  last: { href: 'lecons/html-02.html', title: 'Les balises', kind: 'Leçon' },
};

test('a record is read as it was written', () => {
  expect(parseRecord(formatRecord(record))).toEqual(record);
});

test('a progress of the checker is a record too', () => {
  const text = JSON.stringify({ version: 1, exercises: { 'html-03-plan': { ...plan, runs: 2 } } });
  expect(parseRecord(text)).toEqual({ marks: { 'html-03-plan': plan }, read: [] });
});

test('what is no record is none; an address that leads away is left out', () => {
  for (const text of [undefined, '', '{', '[]', '{"version":9}', 'window.x = 1'])
    expect(parseRecord(text)).toBeUndefined();
  const away = { ...record, last: { href: '//exemple.fr/x.html', title: 'x', kind: 'Leçon' } };
  expect(parseRecord(formatRecord(away))?.last).toBeUndefined();
});

test('two records: all that was read, where the first was', () => {
  const other = { marks: {}, read: ['html-02', 'html-01'], last: { href: 'lecons/a.html', title: 'A', kind: 'Leçon' } };
  expect(mergeRecords(record, other)).toEqual({ ...record, read: ['html-01', 'html-02'] });
});
