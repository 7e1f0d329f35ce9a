import { expect, test } from 'vitest';
import { editionsWords } from './pack-editions.ts';
import { inventoryWords } from './pack-inventory.ts';
import { updateWords } from './pack-update.ts';
import { trainersWords } from './trainers.ts';

/** Every sentence of a room's words; a function says one of two things. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [
      trySay(words as Say, 'a', '2026-11-27'),
      trySay(words as Say, 1, 1, 1, 1),
      trySay(words as Say, 2, 3, 4, 5),
      trySay(words as Say, 'a', 2),
    ].flat();
  return Object.values(words as object).flatMap(said);
}

/** A function that wants numbers refuses words, and the other way round. */
type Say = (...args: unknown[]) => unknown;
function trySay(words: Say, ...args: unknown[]): string[] {
  try {
    return said(words(...args));
  } catch {
    return [];
  }
}

const { packages: _, ...origin } = inventoryWords.origin;
const SAID = [editionsWords, { ...inventoryWords, origin }, trainersWords].map((words) =>
  said(words).join('\n').split('\n'),
);

test.each([...new Set(SAID.flat())])('%s', (text) => {
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu}|«|\d|a )/u)) {
    const count = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    expect(count, sentence).toBeLessThanOrEqual(18);
  }
  expect(text).not.toMatch(/['"]|\bsimplement\b|\bil suffit\b|\[object/i);
});

test('what batch files say is what every code page of Windows shows', () => {
  for (const text of said([updateWords, inventoryWords.verifier])) expect(text).toMatch(/^[\x20-\x7e]+$/);
  for (const text of said([updateWords, inventoryWords.verifier])) expect(text).not.toMatch(/[%!&|<>^"()']/);
});
