const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^pagefind-entry\.json$/, 'entry'],
  [/^wasm\.fr\.pagefind$/, 'wasm'],
  [/^pagefind\.fr_(\w+)\.pf_meta$/, 'm-$1'],
  [/^index\/fr_(\w+)\.pf_index$/, 'i-$1'],
  [/^fragment\/fr_(\w+)\.pf_fragment$/, 'f-$1'],
];

/**
 * The short name of a file of the search index, the same for who writes it and who asks for it; undefined for a file
 * that a search never reads.
 *
 * ```ts
 * chunkName('index/fr_71d4e2a.pf_index')  // 'i-71d4e2a'
 * chunkName('pagefind-entry.json?ts=17')  // 'entry'
 * ```
 */
export function chunkName(file: string): string | undefined {
  const bare = file.replace(/\?.*$/, '');
  const [pattern, name] = NAMES.find(([pattern]) => pattern.test(bare)) ?? [];
  return pattern && name && bare.replace(pattern, name).toLowerCase();
}
