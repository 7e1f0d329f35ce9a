import { lineIn, prose } from '../lint/prose.ts';
import { ALL, type Rule } from './rule.ts';

/** Turns that hurt or say nothing, and what to write. */
const BANNED: readonly [RegExp, string][] = [
  [/\bil (?:vous )?suffi(?:t|sait|ra) (?:de|d’)/giu, 'Dites le geste : « Enregistrez. »'],
  [/\bévidemment\b|\bbien évidemment\b|\bbien entendu\b/giu, 'Retirez-le : rien n’est évident pour qui débute.'],
  [/(?<![\p{L}])(?:tout )?simplement\b/giu, 'Retirez-le : ce n’est pas simple pour tout le monde.'],
  [/\bcomme chacun sait\b|\btout le monde sait\b|\bon sait bien\b/giu, 'Expliquez, ou retirez.'],
  [/\bil va de soi\b|\bcela va sans dire\b/giu, 'Dites-le en clair, ou retirez.'],
  [/\brien de plus (?:simple|facile)\b|\bc’est très (?:simple|facile)\b|\bun jeu d’enfants?\b/giu, 'Retirez-le.'],
  [/\bvous avez tort\b|\bvous auriez dû\b|\bc’est votre faute\b/giu, 'Dites ce qui est attendu, sans reproche.'],
];

export const banned: Rule = {
  id: 'banned',
  why: '« Il suffit de », « évidemment », « simplement » disent à qui n’y arrive pas qu’il devrait y arriver.',
  of: ALL,
  bad: { text: 'Il suffit de recharger la page.' },
  good: { text: 'Rechargez la page.' },
  find: (document) =>
    prose(document).flatMap((piece) => {
      // A guide for authors quotes what is not to be written.
      const text = piece.text.replace(/«[^»]*»/g, (quote) => ' '.repeat(quote.length));
      return BANNED.flatMap(([turn, fix]) =>
        [...text.matchAll(turn)].map(({ 0: found, index }) => ({
          line: lineIn(document, piece, index),
          what: `La tournure « ${found} » est à éviter.`,
          fix,
        })),
      );
    }),
};
