/** Words kept at most: the most frequent. */
const MOST_WORDS = 4000;
/** A word of a single page is often a name, or a mistake that a lesson shows. */
const FEWEST_PAGES = 2;

/**
 * The words of the site, for who typed one that is nowhere: those of two pages at least, and those of titles. In lower
 * case, without elided articles; the most frequent first.
 *
 * ```ts
 * vocabulary(['<h1>Lʼ œuf</h1><p>dur</p>', '<p>dur</p>'])  // ['dur', 'œuf']
 * ```
 *
 * @param copies what the search engine was given of each page
 */
export function vocabulary(copies: readonly string[]): string[] {
  const pages = new Map<string, number>();
  const titles = new Set<string>();
  for (const copy of copies) {
    for (const word of new Set(wordsOf(copy))) pages.set(word, (pages.get(word) ?? 0) + 1);
    for (const [, title = ''] of copy.matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>/gs))
      for (const word of wordsOf(title)) titles.add(word);
  }
  return [...pages]
    .filter(([word, count]) => count >= FEWEST_PAGES || titles.has(word))
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

/** Of three letters or more; what ends with `ʼ` is an article. */
function wordsOf(html: string): string[] {
  const text = html.replace(/<(pre|script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>|&\w+;/g, ' ');
  return (text.toLowerCase().match(/[\p{L}ʼ]+(?:-\p{L}+)*/gu) ?? []).filter((word) => /^[^ʼ]{3,}$/.test(word));
}
