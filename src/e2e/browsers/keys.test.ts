import { expect, test } from 'vitest';
import { chord } from './keys.ts';

test.each([
  ['Enter', [], 'Enter'],
  ['Shift+Tab', ['Shift'], 'Tab'],
  ['Control+Shift+k', ['Control', 'Shift'], 'k'],
  ['Control++', ['Control'], '+'],
] as const)('%s', (keys, modifiers, key) => {
  expect(chord(keys)).toEqual({ modifiers, key });
});
