import { cssNodes } from '../mutations/css/css-tree.ts';
import { inPieces, type Variation } from './variant.ts';

/** `#c04000` → `rgb(192, 64, 0)`; those with four or eight digits stay. */
export const rgbColours: Variation = {
  kind: 'rgb-colours',
  examples: [
    [
      { 'style.css': '#abc { color: #c04000; background: #fff url(#a) }' },
      { 'style.css': '#abc { color: rgb(192, 64, 0); background: rgb(255, 255, 255) url(#a) }' },
    ],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'css', (css) =>
      cssNodes(css).flatMap(({ node, start, end, declaration }) => {
        if (node.type !== 'Hash' || !declaration || !/^([\da-f]{3}|[\da-f]{6})$/i.test(node.value)) return [];
        const digits = node.value.length === 3 ? node.value.replace(/./g, '$&$&') : node.value;
        const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
        return [{ start, end, text: `rgb(${parts.join(', ')})` }];
      }),
    ),
};
