import { piece } from '../browser/search-bridge.ts';

const NAMES: readonly (readonly [RegExp, (hash: string) => string])[] = [
  [/^wasm\.fr\.pagefind$/, () => piece.engine],
  [/^pagefind\.(fr_\w+)\.pf_meta$/, () => piece.meta],
  [/^index\/(fr_\w+)\.pf_index$/, piece.index],
  [/^filter\/(fr_\w+)\.pf_filter$/, piece.filter],
  [/^fragment\/(fr_\w+)\.pf_fragment$/, piece.page],
];

/**
 * The name under which the page asks for a file of the search index; undefined for a file that a search never reads.
 *
 * ```ts
 * chunkName('index/fr_71d4e2a.pf_index')  // 'i-71d4e2a'
 * ```
 */
export function chunkName(file: string): string | undefined {
  for (const [pattern, name] of NAMES) {
    const found = pattern.exec(file);
    if (found) return name(found[1] ?? '');
  }
  return undefined;
}
