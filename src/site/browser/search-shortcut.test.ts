import { expect, test } from 'vitest';
import { isSearchKey, type TypedKey } from './search-shortcut.ts';

const typed: TypedKey = {
  key: '/',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
};

test('« / » asks for the search, but not in a field', () => {
  expect(isSearchKey(typed, false)).toBe(true);
  expect(isSearchKey(typed, true)).toBe(false);
});

test.each<Partial<TypedKey>>([
  { key: ':' },
  { ctrlKey: true },
  { altKey: true },
  { metaKey: true },
  { isComposing: true },
  { defaultPrevented: true },
])('but not with %j', (other) => {
  expect(isSearchKey({ ...typed, ...other }, false)).toBe(false);
});
