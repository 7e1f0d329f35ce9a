import { expect, test } from 'vitest';
import { mapSrcset } from './srcset.ts';

test.each([
  ['/a.png', '[/a.png]'],
  ['/a.png 1x, /b.png 2x', '[/a.png] 1x, [/b.png] 2x'],
  ['/a.png, /b.png 480w', '[/a.png], [/b.png] 480w'],
  ['/a.png 1x,/b.png 2x', '[/a.png] 1x,[/b.png] 2x'],
  ['data:image/png;base64,AA 1x', '[data:image/png;base64,AA] 1x'],
  ['', ''],
])('%s', (before, after) => {
  expect(mapSrcset(before, (url) => `[${url}]`)).toBe(after);
});
