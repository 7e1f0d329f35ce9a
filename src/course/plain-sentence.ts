/** Words in a sentence that learners read, at most. */
export const LONGEST_SENTENCE = 18;

/**
 * How many words the longest sentence has. Code between backquotes counts as one word, a sign as none.
 *
 * ```ts
 * longestSentence('Un mot. Une liste : `<li>un</li>`.')  // 3
 * ```
 */
export function longestSentence(text: string): number {
  const sentences = text.replace(/`[^`]*`/g, 'code').split(/(?<=[.!?…])\s+/);
  return Math.max(
    ...sentences.map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );
}
