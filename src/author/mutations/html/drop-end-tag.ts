import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

/** An end tag. */
export const dropEndTag: Mutation = {
  kind: 'drop-end-tag',
  language: 'html',
  examples: [['<p>Bonjour <em>vous</em>.</p>', ['<p>Bonjour <em>vous</em>.', '<p>Bonjour <em>vous.</p>']]],
  edits: (html) =>
    htmlPieces(html).elements.flatMap(({ name, endTag }) =>
      endTag
        ? [{ what: words.dropEndTag(name), splices: [{ ...endTag, text: '' }], touches: touch('name', name) }]
        : [],
    ),
};
