import { attachElisions, detachElisions } from './french.ts';

/**
 * Stands for `&` in the search copy. The engine escapes `<` and `>` in its excerpts but not `&`, so that a lesson that
 * shows `&lt;` could not be told from one that shows `<`.
 */
const AMPERSAND = '＆';

/**
 * A text of a page as it is given to the search engine.
 *
 * ```ts
 * toSearchText('l’entité &lt;', 'prose') // 'lʼ entité ＆lt;'
 * toSearchText("l'x = a && b", 'code')    // "l'x = a ＆＆ b"
 * ```
 */
export function toSearchText(text: string, kind: 'prose' | 'code'): string {
  const safe = text.replaceAll('&', AMPERSAND);
  return kind === 'prose' ? detachElisions(safe) : safe;
}

/**
 * A title as the page shows it, from its search copy. Plain text, not HTML.
 *
 * ```ts
 * readableTitle('Lʼ attribut') // 'L’attribut'
 * ```
 */
export function readableTitle(title: string): string {
  return frenchSpaces(attachElisions(title).replaceAll(AMPERSAND, '&').replace(/\s+/g, ' ').trim());
}

/** French signs are kept on the line of their word: `frenchSpaces('a : b')` → `a\u00a0: b`. */
export function frenchSpaces(text: string): string {
  return text.replace(/ ([:;!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}

/**
 * An excerpt of the engine as HTML that holds text and `<mark>`, nothing else.
 *
 * ```ts
 * safeExcerpt('lʼ <mark>entité</mark> ＆lt; &lt;b&gt;') // 'l’<mark>entité</mark> &amp;lt; &lt;b&gt;'
 * ```
 */
export function safeExcerpt(excerpt: string): string {
  return attachElisions(excerpt)
    .split(/(<\/?mark>)/)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeText(piece)))
    .join('');
}

function escapeText(piece: string): string {
  return piece
    .replace(/&(?!lt;|gt;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(AMPERSAND, '&amp;');
}
