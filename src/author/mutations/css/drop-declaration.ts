import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { cssNodes, placeOf, withSemicolon } from './css-tree.ts';

/** A declaration. */
export const dropDeclaration: Mutation = {
  kind: 'drop-declaration',
  language: 'css',
  examples: [['p { color: red; margin: 0 }', ['p {  margin: 0 }', 'p { color: red; }']]],
  edits: (css) =>
    cssNodes(css).flatMap(({ node, start, end }) => {
      if (node.type !== 'Declaration') return [];
      const { start: from, end: to } = placeOf(node.value);
      const touches = [...touch('name', node.property), ...touch('value', css.slice(from, to).trim())];
      const splices = [{ ...withSemicolon(css, { start, end }), text: '' }];
      return [{ what: words.dropDeclaration(node.property), splices, core: [{ start, end }], touches }];
    }),
};
