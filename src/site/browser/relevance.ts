/**
 * The words of a query that are really among those that the engine marked in its first answers. When the engine does not
 * know a word it falls back on the longest beginning it knows (`alt` gives « à »); that is no answer.
 *
 * ```ts
 * knownWords('étapes html', ['Étape,', 'innerHTML']) // ['étapes', 'html']
 * knownWords('attribut alt', ['attribut', 'à'])      // ['attribut']
 * ```
 */
export function knownWords(query: string, marked: readonly string[]): string[] {
  const seen = marked.flatMap(parts);
  return query.split(' ').filter((word) => {
    const terms = parts(word);
    return terms.length > 0 && terms.every((term) => seen.some((part) => isClose(term, part)));
  });
}

/**
 * A name however it is typed: without accents, capitals, articles, plurals, nor what stands between parentheses.
 *
 * ```ts
 * nameKey('Lecteurs d’écran') // 'lecteur ecran'
 * ```
 */
export function nameKey(name: string): string {
  return plainWords(name.replace(/\(.*?\)/g, ''))
    .map(singular)
    .join(' ');
}

/** `singular('paragraphes')` → `paragraphe`: without its final s or x, unless it is short. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

/** Words of a text in lower case, without accents, ligatures nor elided articles: `['œuf']` → `['oeuf']`. */
export function plainWords(text: string): string[] {
  return parts(text.toLowerCase().replace(/œ/g, 'oe')).filter((word) => !/^(l|d|qu)$/.test(word));
}

/** Lower-case words without accents. */
function parts(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

/** The word holds the term, or they share their first 60 %: endings vary (`positionner`, `positionnement`). */
function isClose(term: string, word: string): boolean {
  if (word.includes(term)) return true;
  let shared = 0;
  while (shared < term.length && term[shared] === word[shared]) shared += 1;
  return shared >= term.length * 0.6;
}
