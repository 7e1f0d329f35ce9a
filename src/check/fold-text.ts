/**
 * A pattern for French text in which kinds of spaces, apostrophes and quotation marks do not matter.
 *
 * ```ts
 * foldedPattern("L'été : « oui »", { whole: true }).test('L’été: "oui"')  // true
 * ```
 */
export function foldedPattern(text: string, { whole = false, ignoreCase = false } = {}): RegExp {
  const source = text
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s*(\\\?|[:;!])/g, '\\s*$1')
    .replace(/["“”]|«\s*|\s*»/g, (mark) =>
      mark.startsWith('«') ? '["“”«]\\s*' : /»$/.test(mark) ? '\\s*["“”»]' : '\\s*["“”«»]\\s*',
    )
    .replace(/['’‘ʼ]/g, "['’‘ʼ]")
    .replace(/\s+/g, '\\s+');
  return new RegExp(whole ? `^\\s*${source}\\s*$` : source, ignoreCase ? 'i' : '');
}

/** Text as it is compared and shown: spaces folded, apostrophes curly. `foldSpaces(' a\n b ')` → `a b`. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
