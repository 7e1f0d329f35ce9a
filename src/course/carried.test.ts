import { expect, test } from 'vitest';
import { readCarried, writeCarried } from './carried.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test('written sorted, read back; an editor of Windows changes nothing', () => {
  const text = writeCarried({ 'programme.mjs': b, 'node_modules/a.js': a });
  expect(text).toBe(`${a}  node_modules/a.js\n${b}  programme.mjs\n`);
  expect(readCarried(text.replaceAll('\n', '\r\n'))).toEqual([
    ['node_modules/a.js', a],
    ['programme.mjs', b],
  ]);
});

test('what is no such list has no file', () => {
  expect(readCarried('bonjour')).toEqual([]);
});
