import { expect, test } from 'vitest';
import { formatEntry, parseHistory } from './history-lines.ts';

const entry = { version: 1, kind: 'hint', id: 'html-01-a', at: '2026-11-23T09:42:00.000Z', number: 2 } as const;
const line = formatEntry(entry);

test('what is written is read', () => {
  expect(parseHistory(`${line}\n${line}\n`)).toEqual({ entries: [entry, entry], newer: [], damaged: 0 });
  expect(parseHistory('')).toEqual({ entries: [], newer: [], damaged: 0 });
});

test('a line that a crash cut short hides nothing of what follows, and is no damage', () => {
  for (let length = 1; length < line.length; length += 1) {
    const read = parseHistory(`${line}\n${line.slice(0, length)}\n${line}\n`);
    expect(read).toEqual({ entries: [entry, entry], newer: [], damaged: 0 });
  }
});

test('a line of a later version is kept as it is', () => {
  const later = '{"version":2,"kind":"badge"}';
  expect(parseHistory(`${line}\n${later}\n`)).toEqual({ entries: [entry], newer: [later], damaged: 0 });
});

test.each(['\0\0\0\0', 'bonjour', '[1]', '{"version":1,"kind":"hint"}', '{"version":1}', 'null'])(
  '%j is damage: counted, the rest is read',
  (text) => {
    expect(parseHistory(`${line}\n${text}\n${line}`)).toEqual({ entries: [entry, entry], newer: [], damaged: 1 });
  },
);
