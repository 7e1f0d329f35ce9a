import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { cssNodes, placeOf } from './css-tree.ts';

/** A rule, or an at-rule with all it holds. */
export const dropRule: Mutation = {
  kind: 'drop-rule',
  language: 'css',
  examples: [
    ['p { color: red } h1 { margin: 0 }', [' h1 { margin: 0 }', 'p { color: red } ']],
    ['@media print { p { color: red } }', ['', '@media print {  }']],
  ],
  edits: (css) =>
    cssNodes(css).flatMap(({ node, start, end }) => {
      if (node.type !== 'Rule' && node.type !== 'Atrule') return [];
      const head = { start, end: node.block ? placeOf(node.block).start : end };
      const selector = css.slice(head.start, head.end).trim();
      const splices = [{ start, end, text: '' }];
      return [{ what: words.dropRule(selector), splices, core: [head], touches: touch('value', selector) }];
    }),
};
