/** The first and the last word of a piece of the index. */
export type WordRange = readonly [first: string, last: string];

/** One line for each piece: its hash, its first word, its last word. */
export function toRanges(lines: readonly string[]): Map<string, WordRange> {
  return new Map(
    lines.map((line) => {
      const [hash = '', first = '', last = ''] = line.split('\t');
      return [hash, [first, last]];
    }),
  );
}

/**
 * Whether a piece of the index may hold one of these words, or what they become without their endings. Pagefind asks for
 * the pieces of every beginning too (`p`, `par` for `paragraphe`), to fall back on: such answers are refused anyway (see
 * `knownWords`).
 *
 * ```ts
 * mayHold(['paquet', 'par'], ['paragraphe'])         // false
 * mayHold(['paragraph', 'paragraph'], ['paragraphe']) // true
 * ```
 */
export function mayHold([first, last]: WordRange, words: readonly string[]): boolean {
  return words.some((word) => {
    if (word >= first && word <= last) return true;
    return isBeginning(word < first ? first : last, word);
  });
}

/**
 * Whether a piece of the index may hold a word that begins so: what somebody types is often not typed to its end.
 *
 * ```ts
 * mayContinue(['appren', 'apprend'], 'app')  // true
 * mayContinue(['apprend', 'ce'], 'apprend')  // true
 * mayContinue(['cot', 'cour'], 'app')        // false
 * ```
 */
export function mayContinue([first, last]: WordRange, word: string): boolean {
  return last >= word && (first <= word || first.startsWith(word));
}

/** Their first 60 % are the same: endings vary. */
function isBeginning(other: string, word: string): boolean {
  const start = word.slice(0, Math.ceil(word.length * 0.6));
  return other.startsWith(start);
}
