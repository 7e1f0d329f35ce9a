import { expect, test } from 'vitest';
import { isSearchKey, type TypedKey } from './search-shortcut.ts';

const typed: TypedKey = {
  key: '/',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  inField: false,
};

test('« / » asks for the search', () => {
  expect(isSearchKey(typed)).toBe(true);
});

test.each<Partial<TypedKey>>([
  { key: ':' },
  { ctrlKey: true },
  { altKey: true },
  { metaKey: true },
  { isComposing: true },
  { defaultPrevented: true },
  { inField: true },
])('but not with %j', (other) => {
  expect(isSearchKey({ ...typed, ...other })).toBe(false);
});
