/** Signs that a terminal obeys, or that turn the reading direction of what follows. */
const DRIVES = String.raw`[\p{Cc}\u202a-\u202e\u2066-\u2069]`;
/** The colours and weights that our own views use, and what ends them. */
const OUR_OWN = String.raw`\u001b\[(?:[0-2]|22|3[1-9])m`;
const SIGNS = new RegExp(`${OUR_OWN}|${DRIVES}`, 'gu');

/**
 * Text for a terminal: a learner's file, or its name, may hold signs that clear it, or rename its window.
 *
 * ```ts
 * shown('le fichier a\u001b[2J.css', false)  // 'le fichier a\ufffd[2J.css'
 * ```
 *
 * @param colour whether ours are kept
 */
export function shown(text: string, colour: boolean): string {
  return text.replaceAll('\r\n', '\n').replaceAll(SIGNS, (sign) => {
    if (sign.length > 1) return colour ? sign : '';
    return sign === '\n' || sign === '\t' ? sign : '\ufffd';
  });
}
