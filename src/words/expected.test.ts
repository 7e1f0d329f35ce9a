import { expect, test } from 'vitest';
import { expectedWords } from './expected.ts';

test.each([
  ['font-size', '18px', 'font-size vaut 18px'],
  ['border-top-style', 'none', 'le trait du bord du haut (border) vaut none'],
  ['border-left-width', '2px', 'l’épaisseur du bord de gauche (border) vaut 2px'],
  ['border-bottom-color', 'navy', 'la couleur du bord du bas (border) vaut navy'],
  ['border-top-right-radius', '8px', 'l’arrondi du coin du haut, à droite (border-radius) vaut 8px'],
  ['border-collapse', 'collapse', 'border-collapse vaut collapse'],
  ['text-decoration-line', 'underline', 'le trait du texte (text-decoration) vaut underline'],
])('%s is told by what a person writes', (property, value, told) => {
  expect(expectedWords.element('toHaveCSS', [property, value], false)).toBe(told);
  expect(expectedWords.foundElement('toHaveCSS', value, [property], false)).toBe(told);
});
