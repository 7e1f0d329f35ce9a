import { LONGEST_SENTENCE, longestSentence } from '../../course/plain-sentence.ts';
import { lineIn, prose, sentencesIn } from '../lint/prose.ts';
import { ALL, type Rule } from './rule.ts';

export const sentence: Rule = {
  id: 'sentence',
  why: 'Une phrase courte se lit en une fois. Au-delà de dix-huit mots, un lecteur fragile perd le début.',
  of: ALL.filter((kind) => kind !== 'glossary' && kind !== 'list'),
  bad: {
    text: 'Le navigateur lit la page du haut vers le bas et il affiche chaque élément dès que cet élément a été lu en entier.',
  },
  good: { text: 'Le navigateur lit la page du haut vers le bas. Il affiche chaque élément dès qu’il l’a lu.' },
  find: (document) =>
    prose(document).flatMap((piece) =>
      sentencesIn(piece.text).flatMap(({ text, index }) => {
        const count = longestSentence(text);
        if (count <= LONGEST_SENTENCE) return [];
        const start = text.trim().split(/\s+/).slice(0, 4).join(' ');
        return [
          {
            line: lineIn(document, piece, index),
            what: `La phrase « ${start}… » a ${count} mots.`,
            fix: `Coupez-la : ${LONGEST_SENTENCE} mots au plus.`,
          },
        ];
      }),
    ),
};
