import { cssNodes, placeOf } from '../mutations/css/css-tree.ts';
import { inPieces, type Variation } from './variant.ts';

const SIDES = ['top', 'right', 'bottom', 'left'];

/** `margin`, `padding` and `gap`, side by side. */
export const longhand: Variation = {
  kind: 'longhand',
  examples: [
    [
      { 'style.css': 'p { margin: 1rem auto; gap: 2px }' },
      {
        'style.css':
          'p { margin-top: 1rem; margin-right: auto; margin-bottom: 1rem; margin-left: auto; row-gap: 2px; column-gap: 2px }',
      },
    ],
    [{ 'style.css': 'p { margin: var(--a) !important }' }, { 'style.css': 'p { margin: var(--a) !important }' }],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'css', (css) =>
      cssNodes(css).flatMap(({ node, start }) => {
        if (node.type !== 'Declaration' || node.important) return [];
        const { start: from, end: to } = placeOf(node.value);
        const values = css.slice(from, to).trim();
        if (/[(/]/.test(values)) return [];
        const text = longer(node.property, values.split(/\s+/));
        return text ? [{ start, end: from + css.slice(from, to).trimEnd().length, text }] : [];
      }),
    ),
};

function longer(property: string, [a = '', b = a, c = a, d = b]: readonly string[]): string | undefined {
  if (property === 'gap') return `row-gap: ${a}; column-gap: ${b}`;
  if (property !== 'margin' && property !== 'padding') return undefined;
  return [a, b, c, d].map((value, index) => `${property}-${SIDES[index]}: ${value}`).join('; ');
}
