/**
 * How many words of a query are really among the words that the engine marked. When the engine does not know a word it
 * falls back on the longest beginning it knows (`alt` gives « à »); that is no answer.
 *
 * ```ts
 * countMatches('étapes html', ['Étape,', 'innerHTML']) // 2
 * countMatches('alt', ['à'])                           // 0
 * ```
 */
export function countMatches(query: string, marked: readonly string[]): number {
  const words = marked.flatMap(parts);
  return parts(query).filter((term) => words.some((word) => isClose(term, word))).length;
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
