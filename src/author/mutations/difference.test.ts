import { expect, test } from 'vitest';
import { difference, isWritten } from './difference.ts';

/** What the learner writes, with what was there: `[écrit | départ]`. */
function marked(former: string, text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end, former: was } of difference(former, text)) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}|${was}]`;
    from = end;
  }
  return result + text.slice(from);
}

test.each([
  ['nothing was there', '', '<p>a</p>', '[<p>a</p>|]'],
  ['tags around a given text', 'Tarte\n<p>Bon</p>', '<h1>Tarte</h1>\n<p>Bon</p>', '[<h1>|]Tarte[</h1>|]\n<p>Bon</p>'],
  ['a tag for another', '<p class="gras">Tarte</p>', '<h1>Tarte</h1>', '[<h1|<p class="gras"]>Tarte[</h1|</p]>'],
  ['something goes', '<p>a</em> b</p>', '<p>a b</p>', '<p>a[|</em>] b</p>'],
  ['spaces and comments do not count', '<p>\n  a <!-- ici --></p>', '<p>a</p>', '<p>a</p>'],
  ['a value', 'p { margin: 1px; }', 'p { margin: 2px; }', 'p { margin: [2px|1px]; }'],
])('%s', (_, former, text, found) => {
  expect(marked(former, text)).toBe(found);
});

test('an edit counts where it meets what the learner writes', () => {
  const hunks = difference('<p>a</p>', '<p>a b</p>');
  expect(isWritten(hunks, [{ start: 0, end: 3 }])).toBe(false);
  expect(isWritten(hunks, [{ start: 3, end: 6 }])).toBe(true);
});
