import { expect, test } from 'vitest';
import type { Work } from '../../course/work.ts';
import { changesBetween } from './changes.ts';

const work = (files: Record<string, string | Uint8Array>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text as string)]));
const brief = (before: Work, after: Work) =>
  changesBetween(before, after).map(({ path, kind, added, removed }) => [path, kind, added, removed]);

test('file by file: added, removed, changed; the same are left out', () => {
  const before = work({ 'index.html': 'a\nb\nc\n', 'old.css': 'x', same: 's' });
  const after = work({ 'index.html': 'a\nB\nc\nd\n', 'new.css': 'x\ny', same: 's' });
  expect(brief(before, after)).toEqual([
    ['index.html', 'changed', 2, 1],
    ['new.css', 'added', 2, 0],
    ['old.css', 'removed', 0, 1],
  ]);
});

test('ends of lines are no change of a line', () => {
  expect(brief(work({ a: 'x\ny\n' }), work({ a: 'x\r\ny\r\n' }))).toEqual([['a', 'changed', 0, 0]]);
});

test('what is not text has no lines; what is not UTF-8 is read as Windows writes it', () => {
  expect(changesBetween(work({ 'a.png': '' }), work({ 'a.png': new Uint8Array([1, 0, 2]) }))[0]?.lines).toBeUndefined();
  const [latin] = changesBetween(work({}), work({ a: new Uint8Array([0xe9, 0x74, 0xe9]) }));
  expect(latin?.lines?.[0]?.text).toBe('été');
});
