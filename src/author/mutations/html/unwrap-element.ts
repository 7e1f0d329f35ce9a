import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

/** The tags of an element, not what it holds. */
export const unwrapElement: Mutation = {
  kind: 'unwrap-element',
  language: 'html',
  examples: [
    ['<p>Bonjour <em>vous</em>.</p>', ['Bonjour <em>vous</em>.', '<p>Bonjour vous.</p>']],
    ['<p>sans fin', []],
    ['<title>Lune</title>', []],
  ],
  edits: (html) =>
    htmlPieces(html).elements.flatMap(({ name, startTag, endTag, attributes }) => {
      // What stands in these is no text of the page: without them, something else is read.
      if (!endTag || ['title', 'style', 'script'].includes(name)) return [];
      const splices = [startTag, endTag].map((tag) => ({ ...tag, text: '' }));
      const values = attributes.flatMap(({ value }) => touch('value', value));
      const touches = [...touch('name', name), ...values];
      return [{ what: words.unwrapElement(name), splices, touches }];
    }),
};
