import { lineIn, prose } from '../lint/prose.ts';
import { ALL, type Rule } from './rule.ts';

/** Turns that hurt or say nothing, and what to write. */
const BANNED: readonly [RegExp, string][] = [
  [/(?<!\p{L})il (?:vous )?suffi(?:t|sait|ra) (?:de|d’)/giu, 'Dites le geste : « Enregistrez. »'],
  [
    /(?<!\p{L})évidemment(?!\p{L})|(?<!\p{L})bien évidemment(?!\p{L})|(?<!\p{L})bien entendu(?!\p{L})/giu,
    'Retirez-le : rien n’est évident pour qui débute.',
  ],
  [/(?<![\p{L}])(?:tout )?simplement(?!\p{L})/giu, 'Retirez-le : ce n’est pas simple pour tout le monde.'],
  [
    /(?<!\p{L})comme chacun sait(?!\p{L})|(?<!\p{L})tout le monde sait(?!\p{L})|(?<!\p{L})on sait bien(?!\p{L})/giu,
    'Expliquez, ou retirez.',
  ],
  [/(?<!\p{L})il va de soi(?!\p{L})|(?<!\p{L})cela va sans dire(?!\p{L})/giu, 'Dites-le en clair, ou retirez.'],
  [
    /(?<!\p{L})rien de plus (?:simple|facile)(?!\p{L})|(?<!\p{L})c’est très (?:simple|facile)(?!\p{L})|(?<!\p{L})un jeu d’enfants?(?!\p{L})/giu,
    'Retirez-le.',
  ],
  [
    /(?<!\p{L})vous avez tort(?!\p{L})|(?<!\p{L})vous auriez dû(?!\p{L})|(?<!\p{L})c’est votre faute(?!\p{L})/giu,
    'Dites ce qui est attendu, sans reproche.',
  ],
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
