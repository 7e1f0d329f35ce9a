import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

/** The tag that a beginner takes for another. */
const TAKEN_FOR: Record<string, string> = {
  ...{ h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6', h6: 'h5', p: 'div', ul: 'ol', ol: 'ul', dl: 'ul' },
  ...{ em: 'strong', strong: 'b', b: 'strong', i: 'em', a: 'span', button: 'a', label: 'span', legend: 'p' },
  ...{ th: 'td', td: 'th', thead: 'tbody', caption: 'p', figure: 'div', figcaption: 'p', blockquote: 'p' },
  ...{ header: 'div', footer: 'div', main: 'div', nav: 'div', section: 'div', article: 'div', aside: 'div' },
  ...{ div: 'section', span: 'em', textarea: 'div', select: 'div', fieldset: 'div', time: 'span', output: 'span' },
};

/** The name of an element, in both of its tags. */
export const changeTag: Mutation = {
  kind: 'change-tag',
  language: 'html',
  examples: [
    ['<h1 id="a">Lune</h1>', ['<h2 id="a">Lune</h2>']],
    ['<li>sans fin', []],
  ],
  edits: (html) =>
    htmlPieces(html).elements.flatMap(({ name, startTag, endTag }) => {
      const other = TAKEN_FOR[name];
      if (!other || !endTag) return [];
      const splices = [
        { start: startTag.start + 1, end: startTag.start + 1 + name.length, text: other },
        { start: endTag.start + 2, end: endTag.start + 2 + name.length, text: other },
      ];
      return [{ what: words.changeTag(name, other), splices, touches: touch('name', name) }];
    }),
};
