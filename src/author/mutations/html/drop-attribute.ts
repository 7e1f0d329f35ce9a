import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

/** An attribute with its value. */
export const dropAttribute: Mutation = {
  kind: 'drop-attribute',
  language: 'html',
  examples: [['<input type="email" required>', ['<input required>', '<input type="email">']]],
  edits: (html) =>
    htmlPieces(html).elements.flatMap(({ attributes }) =>
      attributes.map(({ name, value, start, end }) => ({
        what: words.dropAttribute(name),
        splices: [{ start: start - 1, end, text: '' }],
        core: [{ start, end }],
        touches: [...touch('name', name), ...touch('value', value)],
      })),
    ),
};
