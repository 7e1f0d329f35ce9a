import { htmlPieces } from '../mutations/html-elements.ts';
import { inPieces, type Variation } from './variant.ts';

/** Names of tags in capital letters; not in a drawing, where their case counts. */
export const capitalTags: Variation = {
  kind: 'capital-tags',
  examples: [[{ 'index.html': '<!doctype html><p>a</p>' }, { 'index.html': '<!DOCTYPE html><P>a</P>' }]],
  rewrite: (texts) =>
    inPieces(texts, 'html', (html) => {
      const { elements, doctype } = htmlPieces(html);
      const drawings = elements.filter(({ name }) => name === 'svg' || name === 'math');
      const names = elements
        .filter(({ start }) => !drawings.some((it) => it.start <= start && start < it.end))
        .flatMap(({ name, startTag, endTag }) =>
          [startTag.start + 1, ...(endTag ? [endTag.start + 2] : [])].map((start) => ({
            start,
            end: start + name.length,
          })),
        )
        .map((span) => ({ ...span, text: html.slice(span.start, span.end).toUpperCase() }));
      const head = doctype ? [{ start: doctype.start, end: doctype.start + 9, text: '<!DOCTYPE' }] : [];
      return [...head, ...names];
    }),
};

/** Always followed by nothing that would make them needed, in what courses write. */
const OPTIONAL = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'body', 'html']);

/** End tags that HTML lets out: `</p>` only where the next element ends the paragraph. */
export const optionalEndTags: Variation = {
  kind: 'optional-end-tags',
  examples: [
    [{ 'index.html': '<ul><li>a</li></ul><p>b</p><p>c</p>d' }, { 'index.html': '<ul><li>a</ul><p>b<p>c</p>d' }],
    [{ 'index.html': '<body><p>a</p>\n</body>' }, { 'index.html': '<body><p>a\n' }],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'html', (html) =>
      htmlPieces(html).elements.flatMap(({ name, endTag }) => {
        const next = html.slice(endTag?.end);
        const endsParagraph =
          /^\s*<(\/(body|section|article|main|div|header|footer|li|td)|p|h[1-6]|ul|ol|table|section|form)\b/i;
        const isOptional = OPTIONAL.has(name) || (name === 'p' && endsParagraph.test(next));
        return endTag && isOptional ? [{ ...endTag, text: '' }] : [];
      }),
    ),
};
