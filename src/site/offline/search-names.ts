import { readableTitle } from '../browser/excerpt.ts';
import { nameKey } from '../browser/relevance.ts';
import type { IndexedPage } from '../browser/search-core.ts';
import { groupOf } from '../browser/search-groups.ts';

/** Groups whose pages define what their title says. */
const DEFINE: readonly string[] = ['glossaire', 'reference'];

/**
 * What the glossary and the reference define, so that a question which is a name is answered by its definition first,
 * however often other pages say it. One line for each name: how it is typed, group, hash of the page.
 *
 * ```ts
 * namesOf([{ hash: 'fr_1a2b3c4', page: { meta: { title: 'balise', english: 'tag', kind: 'Glossaire' }, … } }])
 * // ['balise\tglossaire\tfr_1a2b3c4', 'tag\tglossaire\tfr_1a2b3c4']
 * ```
 */
export function namesOf(pages: readonly { hash: string; page: Pick<IndexedPage, 'url' | 'meta'> }[]): string[] {
  const lines = pages.flatMap(({ hash, page: { url, meta } }) => {
    const group = groupOf(meta['kind'] ?? '');
    // The page of the whole glossary defines none of its words.
    if (!group || !DEFINE.includes(group) || (group === 'glossaire' && !url.includes('#'))) return [];
    const keys = [meta['title'], meta['english']].flatMap((name) => (name && nameKey(readableTitle(name))) || []);
    return [...new Set(keys)].map((key) => `${key}\t${group}\t${hash}`);
  });
  return lines.sort();
}
