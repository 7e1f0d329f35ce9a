import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { cssNodes, type PlacedNode } from './css-tree.ts';

/** What a beginner takes for another, or what has the other effect. */
const OTHER: Record<string, string> = {
  ...{ flex: 'block', grid: 'block', block: 'inline', inline: 'block', none: 'block', 'inline-block': 'block' },
  ...{ row: 'column', column: 'row', wrap: 'nowrap', nowrap: 'wrap', center: 'left', left: 'right', right: 'left' },
  ...{ bold: 'normal', italic: 'normal', normal: 'bold', solid: 'dashed', underline: 'none', auto: '0' },
  ...{ relative: 'static', absolute: 'static', fixed: 'static', sticky: 'static', hidden: 'visible', cover: 'contain' },
  ...{ 'border-box': 'content-box', 'flex-start': 'flex-end', start: 'end', 'space-between': 'flex-start' },
  ...{ red: 'blue', blue: 'red', white: 'black', black: 'white' },
};

/** A number, a colour or a word of a value; a length is half as much again. */
export const changeValue: Mutation = {
  kind: 'change-value',
  language: 'css',
  examples: [
    ['p { margin: 1rem auto }', ['p { margin: 1.5rem auto }', 'p { margin: 1rem 0 }']],
    ['p { color: #c04000 }', ['p { color: #3fbfff }']],
    ['p { line-height: 0 }', ['p { line-height: 1 }']],
    ['@media (min-width: 600px) { }', ['@media (min-width: 900px) { }']],
  ],
  edits: (css) =>
    cssNodes(css).flatMap((placed) => {
      const other = another(placed);
      if (other === undefined) return [];
      const { start, end, declaration = '@media' } = placed;
      const written = css.slice(start, end);
      const number = /^[\d.]+/.exec(written)?.[0];
      const touches = [
        ...touch('value', written),
        ...touch('name', declaration),
        ...(number ? touch('number', number) : []),
      ];
      return [{ what: words.changeValue(declaration, other), splices: [{ start, end, text: other }], touches }];
    }),
};

function another({ node, declaration }: PlacedNode): string | undefined {
  switch (node.type) {
    case 'Dimension':
      return `${more(node.value)}${node.unit}`;
    case 'Percentage':
      return `${more(node.value)}%`;
    case 'Number':
      return more(node.value);
    case 'Hash':
      return `#${opposite(node.value)}`;
    case 'Identifier':
      return declaration === undefined ? undefined : OTHER[node.name.toLowerCase()];
    default:
      return undefined;
  }
}

function more(written: string): string {
  const value = Number(written);
  return value === 0 ? '1' : String(Math.round(value * 150) / 100);
}

/** `opposite('c04')` → `3fb`. */
function opposite(digits: string): string {
  return digits.replace(/[\da-f]/gi, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
}
