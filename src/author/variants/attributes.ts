import { htmlPieces } from '../mutations/html-elements.ts';
import { inPieces, type Variation } from './variant.ts';

/** `"` → `'`, where the value holds none. */
export const singleQuotes: Variation = {
  kind: 'single-quotes',
  examples: [[{ 'index.html': `<p id="a" title="l'été">` }, { 'index.html': `<p id='a' title="l'été">` }]],
  rewrite: (texts) =>
    inPieces(texts, 'html', (html) =>
      htmlPieces(html).elements.flatMap(({ attributes }) =>
        attributes.flatMap(({ valueSpan, end }) =>
          valueSpan && html[end - 1] === '"' && !html.slice(valueSpan.start, valueSpan.end).includes("'")
            ? [valueSpan.start - 1, end - 1].map((start) => ({ start, end: start + 1, text: "'" }))
            : [],
        ),
      ),
    ),
};

/** Without quotes, where HTML allows it. */
export const noQuotes: Variation = {
  kind: 'no-quotes',
  examples: [
    [
      { 'index.html': '<p id="a" class="b c"><img src="a/"/>' },
      { 'index.html': '<p id=a class="b c"><img src="a/"/>' },
    ],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'html', (html) =>
      htmlPieces(html).elements.flatMap(({ attributes }) =>
        attributes.flatMap(({ valueSpan, end }) =>
          valueSpan && valueSpan.end < end && /^[^\s"'=<>`/]+$/.test(html.slice(valueSpan.start, valueSpan.end))
            ? [valueSpan.start - 1, end - 1].map((start) => ({ start, end: start + 1, text: '' }))
            : [],
        ),
      ),
    ),
};

/** The last one first. */
export const attributeOrder: Variation = {
  kind: 'attribute-order',
  examples: [[{ 'index.html': '<a id="a" href="b">' }, { 'index.html': '<a href="b" id="a">' }]],
  rewrite: (texts) =>
    inPieces(texts, 'html', (html) =>
      htmlPieces(html).elements.flatMap(({ attributes }) => {
        const written = attributes.toSorted((a, b) => a.start - b.start);
        return written.map(({ start, end }, index) => {
          const other = written.at(-1 - index);
          return { start, end, text: html.slice(other?.start, other?.end) };
        });
      }),
    ),
};
