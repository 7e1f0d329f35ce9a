import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

/** Without them the page is another one: their tags are changed, not themselves. */
const WHOLE = new Set(['html', 'head', 'body']);

/** An element with all it holds. */
export const dropElement: Mutation = {
  kind: 'drop-element',
  language: 'html',
  examples: [
    ['<p>Bonjour <em>vous</em>.</p>', ['', '<p>Bonjour .</p>']],
    ['<img src="a.png"> suite', [' suite']],
    ['<body></body>', []],
  ],
  edits: (html) =>
    htmlPieces(html)
      .elements.filter(({ name }) => !WHOLE.has(name))
      .map(({ name, start, end, startTag, text, attributes }) => ({
        what: words.dropElement(name),
        splices: [{ start, end, text: '' }],
        core: [startTag],
        touches: [
          ...touch('name', name),
          ...touch('text', text),
          ...attributes.flatMap(({ value }) => touch('value', value)),
        ],
      })),
};
