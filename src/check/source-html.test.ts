import { expect, test } from 'vitest';
import { stampLines } from './serve-work.ts';
import { readHtml } from './source-html.ts';

const faults = (html: string) =>
  readHtml('index.html', html).faults.map(
    ({ kind, name, line, with: other }) => `${kind} ${name}${other ? ` ${other}` : ''} ${line}`,
  );

test.each([
  ['pairs that match', '<p>a <em>b</em></p>', []],
  ['void elements and comments', '<p>a<br>b<br/><!-- <em> --></p>', []],
  ['case', '<P>a</p>', []],
  ['an element that nobody closes', '<div>\n<p>a <em>b</p></div>', ['unclosed em 2']],
  ['an optional end tag left out', '<ul><li>a<li>b</ul>', ['unclosed li 1', 'unclosed li 1']],
  ['<p> written for </p>', '<p>a<p>\n<p>b</p>', ['unclosed p 1', 'unclosed p 1']],
  ['a crossed pair', '<p><em>a</p>\n</em>', ['crossed em p 1']],
  ['an end tag too many', '<p>a</p>\n</p>', ['stray p 2']],
  ['a tag without its > takes the next one', '<p>a</p\n<p>b</p>', ['bracket p 1', 'stray p 2']],
  ['a tag cut by the end of the file', '<p>a</p', ['unclosed p 1']],
  ['an unclosed title takes all the rest', '<title>a\n<p>b</p>', ['unclosed title 1']],
  ['self-closing in SVG only', '<svg><path/></svg><div/>', ['unclosed div 1']],
  ['a < that is text', '<p>1 < 2</p>', []],
  ['script is text', '<script>if (a < b) { "<p>" }</script>', []],
])('faults: %s', (_, html, expected) => {
  expect(faults(html)).toEqual(expected);
});

test('what is written inside an element', () => {
  const { inside, tags } = readHtml('index.html', '<head>\n<meta charset="UTF-8"><p>a</p>\n</head><body></body>');
  expect(inside('head').map(({ kind }) => kind)).toEqual(['text', 'start', 'start', 'text', 'end', 'text']);
  expect(tags('meta')[0]).toMatchObject({ attributes: { charset: 'UTF-8' }, line: 2 });
  expect(inside('footer')).toEqual([]);
});

test('each start tag carries its line, and the rest stays as it is', () => {
  expect(stampLines('<p class="a">a\n<!-- <em> --><EM>b</EM>', 'data-l')).toBe(
    '<p data-l="1" class="a">a\n<!-- <em> --><EM data-l="2">b</EM>',
  );
});
