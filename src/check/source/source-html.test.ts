import { expect, test } from 'vitest';
import { stampLines } from '../browser/line-attribute.ts';
import { selectIn } from './select-html.ts';
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
  ['an end tag written for another', '<figure>\n<b>a</figure>\n</figure>', ['unclosed b 2']],
  ['an end tag too many after an optional one', '<ul>\n<li>a</ul>\n</ul>', ['unclosed li 2', 'stray ul 3']],
  ['a tag without its > takes the next one', '<p>a</p\n<p>b</p>', ['bracket p 1', 'stray p 2']],
  ['a tag cut by the end of the file', '<p>a</p', ['bracket p 1', 'unclosed p 1']],
  ['a value that nothing closes', '<p>a</p>\n<p lang="fr" class="b>c</p>\n</body>', ['quote p 2']],
  ['a value that the next one closes', '<p lang="fr class="b">a</p>', ['quote p 1']],
  ['an empty value that the next one closes', '<img alt=" width="6">', ['quote img 1']],
  ['values whose text ends as an attribute does', '<p title="a class=" lang="fr">a</p><p title="b =">b</p>', []],
  ['a last tag that swallows the end of the file', '<p>\n<a href="b>c</a></p>', ['unclosed p 1', 'quote a 2']],
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
  expect(readHtml('index.html', '<head><title>a</title><body>b').inside('head')).toHaveLength(3);
});

test('a tag without its > names the tags that it swallows', () => {
  const swallowed = (html: string) => readHtml('index.html', html).fault('bracket')?.swallowed;
  expect(swallowed('<p>a</p\n<P class="b">c</p>')).toEqual(['p']);
  expect(swallowed('<body><p>a</p\n  </body>')).toEqual(['body']);
  expect(swallowed('<p>a</p </div </body>')).toEqual(['div', 'body']);
  expect(swallowed('<p title="a < b">a</p>')).toBeUndefined();
  const quoted = readHtml('index.html', '<ul><li lang="fr>a</li></ul>\n<p lang="fr">b</p>').fault('quote');
  expect(quoted?.swallowed).toEqual(['li', 'ul', 'p']);
});

test('the first fault of a kind, of any element or of some', () => {
  const html = readHtml('index.html', '<div>\n<h2>a\n<p>b</p></p>');
  expect(html.fault('unclosed')).toMatchObject({ name: 'div', line: 1 });
  expect(html.fault('unclosed', 'h1', 'h2')).toMatchObject({ name: 'h2', line: 2 });
  expect(html.fault('unclosed', 'title')).toBeUndefined();
  expect(html.fault('stray', 'p')).toMatchObject({ line: 3 });
});

test.each([
  ['first', '<!DOCTYPE HTML>\n<html>', 'html 1'],
  ['after spaces and comments', '\n<!-- a -->\n<!doctype html>', 'html 3'],
  ['of an older HTML', '<!doctype html public "-//W3C//DTD HTML 4.01//EN" "strict.dtd">', 'html 1'],
  ['misspelt', '<!doctype htlm>', 'htlm 1'],
  ['with what is of the next tag', '<!doctype html lang="fr">', 'html lang="fr" 1'],
  ['without its name', '<!doctype>', ' 1'],
  ['after a tag', '<html>\n<!doctype html>', undefined],
  ['without its exclamation mark', '<doctype html>', undefined],
  ['none', '', undefined],
])('doctype: %s', (_, text, expected) => {
  const { doctype } = readHtml('index.html', text);
  expect(doctype && `${doctype.name} ${doctype.line}`).toBe(expected);
});

test.each([
  ['a language', '<!doctype html>\n<html lang="fr">', { code: 'fr', base: 'fr', line: 2 }],
  ['a region', '<HTML LANG=FR-ca>', { code: 'FR-ca', base: 'fr', line: 1 }],
  ['its name in full', '<html lang="français">', { code: 'français', base: undefined, line: 1 }],
  ['a misspelt region', '<html lang="fr_FR">', { code: 'fr_FR', base: undefined, line: 1 }],
  ['an empty one', '<html lang="">', undefined],
  ['on another tag', '<html><body lang="fr">', undefined],
])('language that a page declares of itself: %s', (_, text, expected) => {
  expect(readHtml('index.html', text).language).toEqual(expected);
});

test.each([
  ['in an element', '<h1>\n  Tarte aux pommes</h1>', 'Tarte aux pommes', 2],
  ['cut by tags and lines', '<p>Une <em>tarte\nsimple</em>.</p>', 'Une tarte', 1],
  ['other spaces, apostrophes and marks', "<p>a</p>\n<p>Un peu&nbsp;d'eau !", 'Un peu d’eau.', 2],
  ['not in what is not shown', '<title>Tarte</title>\n<!-- Tarte -->\n<script>"Tarte"</script>\nTarte', 'Tarte', 4],
  ['after Windows line ends', 'a\r\n\r\nTarte', 'Tarte', 3],
  ['nowhere', '<p title="Tarte">a</p>', 'Tarte', undefined],
  ['nothing to look for', '<p>a</p>', '…', undefined],
])('line of a text: %s', (_, html, text, line) => {
  expect(readHtml('index.html', html).lineOf(text)).toBe(line);
});

test('each start tag carries its line, and the rest stays as it is', () => {
  expect(stampLines('<p class="a">a\n<!-- <em> --><EM>b</EM>', 'data-l')).toBe(
    '<p data-l="1" class="a">a\n<!-- <em> --><EM data-l="2">b</EM>',
  );
});

test('elements of the file, as the standard reads it', () => {
  const html = readHtml('index.html', '<table>\n<tr><td>un  <b>deux</b>\n<tr><td>trois</table>', selectIn);
  expect(html.select('tr td')).toEqual([
    { name: 'td', attributes: {}, line: 2, text: 'un deux' },
    { name: 'td', attributes: {}, line: 3, text: 'trois' },
  ]);
  expect(html.select('tbody').map(({ line }) => line)).toEqual([undefined]);
  expect(readHtml('index.html', '<p>un<br>deux</p>', selectIn).select('p')[0]?.text).toBe('un deux');
  expect(html.select('td:nth-child(2), p')).toEqual([]);
  expect(() => readHtml('index.html', '<p>').select('p')).toThrow('selectIn');
});

test.each([
  ['nested tags', '<div>'.repeat(100_000)],
  ['end tags without a start', `${'<b>'.repeat(50_000)}${'</i>'.repeat(50_000)}`],
  ['crossed tags', '<i><b></i></b>'.repeat(30_000)],
  ['empty tags in SVG', `<svg>${'<g/>'.repeat(100_000)}`],
])('%s by the thousand neither throw nor last', (_, text) => {
  const start = process.cpuUsage();
  readHtml('index.html', text, selectIn).select('em');
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
