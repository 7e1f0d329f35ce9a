/**
 * What is typed, without what does not count: spaces, kinds of quotes and apostrophes, capitals.
 *
 * ```ts
 * foldAnswer(' Lang = “fr” ')        // 'lang="fr"'
 * foldAnswer('getElementById', true) // 'getElementById'
 * ```
 *
 * @param isStrict capitals count
 */
export function foldAnswer(text: string, isStrict = false): string {
  const folded = text
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/'/g, '"')
    // Between two words a space separates; anywhere else it is for the eye.
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\p{L}\p{N} ]) ?/gu, '$1')
    .trim();
  return isStrict ? folded : folded.toLowerCase();
}
