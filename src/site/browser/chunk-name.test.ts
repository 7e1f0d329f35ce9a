import { expect, test } from 'vitest';
import { chunkName } from './chunk-name.ts';

test.each([
  ['pagefind-entry.json?ts=17', 'entry'],
  ['wasm.fr.pagefind', 'wasm'],
  ['pagefind.fr_d039dcd596.pf_meta', 'm-d039dcd596'],
  ['index/fr_71d4e2a.pf_index', 'i-71d4e2a'],
  ['fragment/fr_4fb30d6.pf_fragment', 'f-4fb30d6'],
  ['wasm.unknown.pagefind', undefined],
  ['pagefind-ui.js', undefined],
])('%s', (file, name) => {
  expect(chunkName(file)).toBe(name);
});
