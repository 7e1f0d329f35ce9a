import { termAnchor } from '../../course/glossary.ts';
import { lineIn, prose } from '../lint/prose.ts';
import type { Finding, Rule } from './rule.ts';

export const termOrder: Rule = {
  id: 'term-order',
  why: 'Un mot du métier employé avant sa leçon bloque la lecture. On l’explique, ou on l’évite.',
  of: ['lesson', 'exercise'],
  bad: { text: 'La propriété personnalisée garde une couleur.', more: { 'lessons/_glossaire.yaml': glossary() } },
  good: { text: 'Un réglage garde une couleur.', more: { 'lessons/_glossaire.yaml': glossary() } },
  find(document, { order, terms }) {
    const { kind, head } = document;
    const own = order.indexOf(String(kind === 'exercise' ? head['lesson'] : head['id']));
    if (own === -1) return [];
    const later = terms.filter(({ term, lesson }) => isOfTheTrade(term) && order.indexOf(lesson) > own);
    const found: Finding[] = [];
    const pieces = prose(document);
    // Explained where it is met: « **lecteur d’écran** (screen reader) », or in the words of the lesson.
    const explained = new Set(
      [...document.text.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, word = '']) => termAnchor(word)),
    );
    for (const { term, lesson } of later) {
      if (explained.has(termAnchor(term))) continue;
      const word = new RegExp(
        `(?<![\\p{L}\\p{N}-])${escaped(term.replace(/\s*\(.*?\)/g, ''))}s?(?![\\p{L}\\p{N}-])`,
        'iu',
      );
      const piece = pieces.find(({ text }) => word.test(text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))));
      if (!piece) continue;
      const index = word.exec(piece.text)?.index ?? 0;
      found.push({
        line: lineIn(document, piece, index),
        what: `Le mot « ${term} » vient avant sa leçon, ${lesson}.`,
        fix: 'Expliquez-le ici en gras, ou dites-le autrement.',
      });
    }
    return found;
  },
};

/**
 * A term of one everyday word (« titre », « liste ») is said before its lesson without harm: only what cannot be taken
 * for everyday French counts, that is several words.
 */
function isOfTheTrade(term: string): boolean {
  const plain = term.replace(/\s*\(.*?\)/g, '');
  return /[\s-]/.test(plain);
}

const escaped = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');

function glossary(): string {
  return `- term: propriété personnalisée
  definition: Réglage qui a un nom et qui sert partout.
  english: custom property
  sound: kess-tom pro-peur-ti
  example: "\`--couleur: navy;\`"
  lesson: html-02
`;
}
