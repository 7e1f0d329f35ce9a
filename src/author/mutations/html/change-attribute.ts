import { mutationWords as words } from '../../../words/prove-changes.ts';
import { type Mutation, touch } from '../edit.ts';
import { htmlPieces } from '../html-elements.ts';

const OTHER: Record<string, Record<string, string>> = {
  lang: { fr: 'en' },
  charset: { 'utf-8': 'iso-8859-1' },
  type: { submit: 'button', button: 'submit', radio: 'checkbox', checkbox: 'radio', text: 'search' },
  method: { post: 'get', get: 'post' },
  scope: { col: 'row', row: 'col' },
};

/** The value of an attribute: another that a beginner writes, one more, one sign more; an `alt` is left empty. */
export const changeAttribute: Mutation = {
  kind: 'change-attribute',
  language: 'html',
  examples: [
    ['<html lang="fr">', ['<html lang="en">']],
    ['<img width=300 alt="Un vélo">', ['<img width=301 alt="Un vélo">', '<img width=300 alt="">']],
    ['<a href="contact.html">', ['<a href="contact.htmlx">']],
    ['<input required>', []],
  ],
  edits: (html) =>
    htmlPieces(html).elements.flatMap(({ attributes }) =>
      attributes.flatMap(({ name, value, valueSpan }) => {
        if (!valueSpan || value === '') return [];
        const other = another(name, value);
        const touches = [...touch('name', name), ...touch('value', value)];
        return [{ what: words.changeAttribute(name, other), splices: [{ ...valueSpan, text: other }], touches }];
      }),
    ),
};

function another(name: string, value: string): string {
  if (name === 'alt') return '';
  const known = OTHER[name]?.[value.toLowerCase()];
  if (known) return known;
  return /^-?\d+$/.test(value) ? String(Number(value) + 1) : `${value}x`;
}
