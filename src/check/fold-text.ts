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

/**
 * Text as it is compared: kinds of spaces, apostrophes and quotation marks, and spaces before `:` `;` `!` `?`, do not
 * matter. The two sides are folded alike.
 *
 * ```ts
 * fold('L’été\u00a0: « oui »')                      // 'L\'été: "oui"'
 * fold(await page.title()).includes(fold("L'été"))  // true for « Accueil | L’été »
 * ```
 */
export function fold(text: string): string {
  return foldSpaces(text.normalize('NFC'))
    .replace(/['’‘ʼ]/g, "'")
    .replace(/«\s*|\s*»|[“”]/g, '"')
    .replace(/\s+(?=[:;!?])/g, '');
}

/**
 * Whether two titles say the same, with or without a mark at the end.
 *
 * ```ts
 * sameTitle('Ingrédients :', 'Ingrédients')  // true
 * sameTitle('ingrédients', 'Ingrédients')    // false
 * ```
 */
export function sameTitle(a: string, b: string): boolean {
  const bare = (title: string) => fold(title).replace(/\s*[.:;!?…]+$/, '');
  return bare(a) === bare(b);
}

/**
 * The first piece that does not follow the previous ones in the text. Only letters and digits count.
 *
 * ```ts
 * firstMissing('Tarte. La pâte, le four', ['Tarte', 'La pâte !', 'le four'])  // undefined: nothing is missing
 * firstMissing('le four, puis la pâte', ['la pâte', 'le four'])              // 'le four': no longer in its place
 * ```
 */
export function firstMissing(text: string, pieces: readonly string[]): string | undefined {
  const whole = letters(text);
  let from = 0;
  return pieces.find((piece) => {
    const at = whole.indexOf(letters(piece), from);
    from = at + letters(piece).length;
    return at === -1;
  });
}

/** Letters and digits alone: `letters('200 g, d’eau')` → `200gdeau`. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A learner's text as a sentence quotes it, 40 characters at most: `shorten('Tarte')` → `Tarte`. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
