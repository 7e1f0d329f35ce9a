import { expect, test } from 'vitest';
import { chunkName } from './chunk-name.ts';

test.each([
  ['wasm.fr.pagefind', 'wasm'],
  ['pagefind.fr_d039dcd596.pf_meta', 'meta'],
  ['index/fr_71D4e2a.pf_index', 'i-71d4e2a'],
  ['filter/fr_71d4e2a.pf_filter', 's-71d4e2a'],
  ['fragment/fr_4fb30d6.pf_fragment', 'f-4fb30d6'],
  ['wasm.unknown.pagefind', undefined],
  ['pagefind-entry.json', undefined],
  ['pagefind.js', undefined],
])('%s', (file, name) => {
  expect(chunkName(file)).toBe(name);
});
