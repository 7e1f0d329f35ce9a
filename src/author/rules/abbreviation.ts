import { lineIn, prose } from '../lint/prose.ts';
import { ALL, type Finding, type Rule } from './rule.ts';

/** Said as they are, or everyone's own. */
const KNOWN = new Set('HTML CSS OK PDF USB PC UTF AZERTY QWERTY RDV SVG PNG JPEG JPG TV CV TTC'.split(' '));

export const abbreviation: Rule = {
  id: 'abbreviation',
  why: 'Un sigle inconnu arrête la lecture. Il s’explique la première fois, ou il est dans le glossaire.',
  of: ALL.filter((kind) => kind !== 'glossary' && kind !== 'list' && kind !== 'trainer'),
  bad: { text: 'Le RGAA demande un titre.' },
  good: { text: 'Le RGAA (règles françaises d’accessibilité) demande un titre.' },
  find(document, { terms }) {
    const found: Finding[] = [];
    const words = terms.flatMap(({ term, english = '' }) => `${term} ${english}`.match(/\p{Lu}{2,}/gu) ?? []);
    const seen = new Set([...KNOWN, ...words]);
    for (const piece of prose(document)) {
      const text = piece.text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
      for (const { 0: sign, index } of text.matchAll(/(?<![\p{L}\p{N}_-])\p{Lu}{2,6}(?![\p{L}\p{N}_-])/gu)) {
        if (seen.has(sign)) continue;
        seen.add(sign);
        if (/^\s*(?:\(|:|,? c’est|,? ou )/u.test(text.slice(index + sign.length)) || /\($/.test(text.slice(0, index)))
          continue;
        // A whole heading or label in capitals is a way of writing, a title in a form too.
        if (!/\p{Ll}/u.test(text)) continue;
        found.push({
          line: lineIn(document, piece, index),
          what: `Le sigle « ${sign} » n’est pas expliqué.`,
          fix: 'Ajoutez son sens entre parenthèses, ou une entrée au glossaire.',
        });
      }
    }
    return found;
  },
};
