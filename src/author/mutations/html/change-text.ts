import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Edit, type Mutation, type Touch, touch } from '../edit.ts';
import { type HtmlText, htmlPieces } from '../html-elements.ts';

/** What is written in an element: nothing, its first letter small, a number one more, its longest word misspelt. */
export const changeText: Mutation = {
  kind: 'change-text',
  language: 'html',
  examples: [
    ['<p>Ouvert à 10 h</p>', ['<p></p>', '<p>ouvert à 10 h</p>', '<p>Ouvert à 11 h</p>', '<p>Ouvertx à 10 h</p>']],
    ['<style>p { }</style>', []],
  ],
  edits: (html) =>
    htmlPieces(html)
      .texts.filter(({ parent }) => parent !== 'style' && parent !== 'script')
      .flatMap((text) => [dropped(text), ...misspelt(html, text)]),
};

function dropped({ start, end, text, parent }: HtmlText): Edit {
  const isWords = /[\p{L}\p{N}]/u.test(text);
  const touches = [...touch('text', text.trim()), ...(isWords ? touch('name', parent) : [])];
  return { what: words.dropText, splices: [{ start, end, text: '' }], touches };
}

function misspelt(html: string, { start, end, text: shown }: HtmlText): Edit[] {
  const written = html.slice(start, end);
  // Where signs are written with `&…;`, offsets are not those of the letters.
  if (written.includes('&')) return [];
  const all = [...written.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({ text, index }));
  const letters = all.filter(({ text }) => /^\p{L}+$/u.test(text));
  const longest = letters.toSorted((a, b) => b.text.length - a.text.length)[0];
  const capital = all[0] && /^\p{Lu}/u.test(all[0].text) ? all[0] : undefined;
  const number = all.find(({ text }) => /^\d+$/.test(text));
  const edit = (word: { text: string; index: number } | undefined, other: string, kind: Touch['kind']): Edit[] => {
    if (!word) return [];
    const at = start + word.index;
    const splices = [{ start: at, end: at + word.text.length, text: other }];
    const touches = [...touch('text', shown.trim()), ...touch(kind, word.text)];
    return [{ what: words.changeText(word.text, other), splices, touches }];
  };
  return [
    ...edit(capital, capital ? capital.text.charAt(0).toLowerCase() + capital.text.slice(1) : '', 'text'),
    ...edit(number, String(Number(number?.text ?? 0) + 1), 'number'),
    ...edit(longest, `${longest?.text}x`, 'text'),
  ];
}
