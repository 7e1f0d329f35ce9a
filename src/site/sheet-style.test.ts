import { expect, test } from 'vitest';
import { sheetStyle } from './sheet-style.ts';

test('a title cannot end the string, nor the style', () => {
  expect(sheetStyle('Titres')).toContain('@top-left{content:"Titres"}');
  expect(sheetStyle('a"b</style>\\')).toContain('content:"a\\22 b\\3c /style>\\5c "');
});
