import { termAnchor } from '../../../course/glossary.ts';

/**
 * The words of a lesson, each with a link to the glossary where it is there. A word is what is bold at the start of an
 * item.
 *
 * ```
 * <li><strong>balise</strong> (tag)…   →   <li><strong><a href="/glossaire.html#balise">balise</a></strong> (tag)…
 * ```
 *
 * @param anchors those of the glossary
 * @param href where an anchor is
 */
export function linkTerms(html: string, anchors: ReadonlySet<string>, href: (anchor: string) => string): string {
  return html.replace(/(<li>\s*(?:<p>)?<strong>)([^<]+)(?=<\/strong>)/g, (whole, start: string, word: string) => {
    const anchor = termAnchor(word);
    return anchors.has(anchor) ? `${start}<a href="${href(anchor)}">${word}</a>` : whole;
  });
}
