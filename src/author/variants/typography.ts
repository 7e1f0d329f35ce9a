import { htmlPieces } from '../mutations/html-elements.ts';
import { inPieces, type Variation } from './variant.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/** What is shown or read aloud: texts, and attributes that are texts. */
function inTexts(kind: string, replace: (text: string) => string, before: string, after: string): Variation {
  return {
    kind,
    examples: [
      [{ 'index.html': `<p title="${before}">${before}</p>` }, { 'index.html': `<p title="${after}">${after}</p>` }],
      [{ 'index.html': `<style>${before}</style>` }, { 'index.html': `<style>${before}</style>` }],
    ],
    rewrite: (texts) =>
      inPieces(texts, 'html', (html) => {
        const { texts: shown, elements } = htmlPieces(html);
        const values = elements.flatMap(({ attributes }) =>
          attributes.flatMap(({ name, valueSpan }) =>
            valueSpan && /^(alt|title|placeholder|aria-label|content)$/.test(name) && html[valueSpan.end] === '"'
              ? [valueSpan]
              : [],
          ),
        );
        const spans = [...shown.filter(({ parent }) => !['style', 'script'].includes(parent)), ...values];
        return spans.map(({ start, end }) => ({ start, end, text: replace(html.slice(start, end)) }));
      }),
  };
}

const spaced = (space: string) => (text: string) =>
  text.replace(/(?<=\S)[ \u00a0\u202f](?=[:;!?»])|(?<=«)[ \u00a0\u202f]|(?<=\d)[ \u00a0\u202f](?=[\p{L}%€])/gu, space);

export const noBreakSpaces = inTexts(
  'no-break-spaces',
  spaced(NO_BREAK),
  'Oui ! À 10 h',
  `Oui${NO_BREAK}! À 10${NO_BREAK}h`,
);
export const narrowSpaces = inTexts('narrow-spaces', spaced(NARROW), 'Oui !', `Oui${NARROW}!`);
export const plainSpaces = inTexts('plain-spaces', spaced(' '), `Oui${NO_BREAK}!`, 'Oui !');
export const curlyApostrophes = inTexts(
  'curly-apostrophes',
  (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  "l'eau",
  'l’eau',
);
export const straightApostrophes = inTexts(
  'straight-apostrophes',
  (text) => text.replaceAll('’', "'"),
  'l’eau',
  "l'eau",
);
