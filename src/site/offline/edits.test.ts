import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';

test('replaces and inserts, in any order, and leaves the rest alone', () => {
  const edits = [
    { start: 9, end: 11, text: '../x' },
    { start: 2, end: 2, text: ' class="k"' },
  ];
  expect(applyEdits('<a href="/x">é', edits)).toBe('<a class="k" href="../x">é');
});

test('what is removed as a whole takes its inner edits with it', () => {
  const edits = [
    { start: 0, end: 6, text: '' },
    { start: 2, end: 4, text: 'lost' },
    { start: 0, end: 0, text: 'first ' },
  ];
  expect(applyEdits('123456789', edits)).toBe('first 789');
});
