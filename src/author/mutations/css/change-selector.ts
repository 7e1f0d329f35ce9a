import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { cssNodes, type PlacedNode } from './css-tree.ts';

const STATES: Record<string, string> = {
  ...{ hover: 'active', focus: 'hover', 'focus-visible': 'hover', active: 'hover', visited: 'link' },
  ...{
    'first-child': 'last-child',
    'last-child': 'first-child',
    checked: 'disabled',
    before: 'after',
    after: 'before',
  },
};

/** One part of a selector. */
export const changeSelector: Mutation = {
  kind: 'change-selector',
  language: 'css',
  examples: [
    ['.carte h2:hover { }', ['.cartex h2:hover { }', '.carte h2x:hover { }', '.carte h2:active { }']],
    ['* { }', []],
  ],
  edits: (css) =>
    cssNodes(css).flatMap((placed) => {
      const { start, end } = placed;
      const from = css.slice(start, end);
      const other = another(placed, from);
      if (!other) return [];
      const touches = [...touch('value', from), ...touch('name', from.replace(/^[.#:]+/, ''))];
      return [{ what: words.changeSelector(from, other), splices: [{ start, end, text: other }], touches }];
    }),
};

function another({ node }: PlacedNode, written: string): string | undefined {
  if (node.type === 'TypeSelector' && node.name === '*') return undefined;
  if (/^(TypeSelector|ClassSelector|IdSelector)$/.test(node.type)) return `${written}x`;
  if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return undefined;
  const other = STATES[node.name.toLowerCase()];
  return other && written.replace(node.name, other);
}
