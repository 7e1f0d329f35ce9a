import type { SearchCore, SearchHit } from './search-core.ts';

/** A page of the glossary or of the reference. */
export interface Named {
  hash: string;
  group: string;
}

/** What each name leads to; `search-names.ts` writes it. */
export function toNames(lines: readonly string[]): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  for (const line of lines) {
    const [key = '', group = '', hash = ''] = line.split('\t');
    names.set(key, [...(names.get(key) ?? []), { group, hash }]);
  }
  return names;
}

/** The pages that define what was asked, then the others. */
export function definedFirst(core: SearchCore, hits: readonly SearchHit[], exact: readonly Named[]): SearchHit[] {
  const first = exact.map(({ hash }) => hits.find((hit) => hit.hash === hash) ?? core.hit(hash));
  return [...first, ...hits.filter(({ hash }) => !exact.some((named) => named.hash === hash))];
}
