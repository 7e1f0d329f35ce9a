import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { cssNodes } from './css-tree.ts';

/** The condition of a media query, the other way round. */
export const changeMedia: Mutation = {
  kind: 'change-media',
  language: 'css',
  examples: [['@media (min-width: 600px) { }', ['@media (max-width: 600px) { }']]],
  edits: (css) =>
    cssNodes(css).flatMap(({ node, start, end }) => {
      if (node.type !== 'AtrulePrelude') return [];
      const found = /\b(min|max)(-width|-height)\b/.exec(css.slice(start, end));
      if (!found) return [];
      const [name, side, rest] = found;
      const other = `${side === 'min' ? 'max' : 'min'}${rest}`;
      const at = start + found.index;
      const splices = [{ start: at, end: at + name.length, text: other }];
      return [{ what: words.changeCondition(name, other), splices, touches: touch('name', name) }];
    }),
};
