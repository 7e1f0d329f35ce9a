import { expect, test } from 'vitest';
import { guardHandler } from './guard-handler.ts';
import { writeDocument } from './write-document.ts';

const written = (html: string, others: Record<string, string> = {}) =>
  writeDocument({ 'index.html': html, ...others }, 'index.html');

test('files of the work are cut out, the others stay', () => {
  const { document, assets } = written(
    '<link rel="stylesheet" href="./style.css"><img src=a.png><a href="style.css">',
    {
      'style.css': 'p { background: url("fond.svg") }',
      'fond.svg': '<svg/>',
    },
  );
  expect(document).toEqual([
    '<link rel="stylesheet" href="',
    { asset: 'style.css' },
    '"><img src=a.png><a href="style.css">',
  ]);
  expect(assets['style.css']?.pieces).toEqual(['p { background: url("', { asset: 'fond.svg' }, '") }']);
});

test('a page in a folder finds its files from there', () => {
  const files = { 'pages/a.html': '<img src="../img/b.svg"><img src="img/b.svg">', 'img/b.svg': '<svg/>' };
  const { document } = writeDocument(files, 'pages/a.html');
  expect(document).toEqual(['<img src="', { asset: 'img/b.svg' }, '"><img src="img/b.svg">']);
});

test('a script of the page keeps its lines', () => {
  const { document, assets, places } = written('<p>\n<script>\nwhile (1) f();\n</script>');
  expect(document).toEqual(['<p>\n<script src="', { asset: 'index.html 2:12' }, '">\nwhile (1) f();\n</script>']);
  expect(assets['index.html 2:12']?.pieces).toEqual(['\n\nwhile (1) {__envol(0);f();}\n']);
  expect(places).toEqual([{ file: 'index.html', line: 3 }]);
});

test('data that is not code is left alone', () => {
  expect(written('<script type="application/json">{"a":1}</script>').document).toHaveLength(1);
});

test('the line of each start tag, for who asks', () => {
  const { document } = writeDocument({ 'a.html': '<p>a\n<em class="b">c</em><br>' }, 'a.html', 'data-l');
  expect(document).toEqual(['<p data-l="1">a\n<em data-l="2" class="b">c</em><br data-l="2">']);
});

test('handlers are guarded inside their quotes', () => {
  const { document, places } = written('<p>\n<button onclick="while (true) a(\'b\')">');
  expect(document).toEqual([
    `<p>\n<button onclick="try{while (true) {__envol(1);a('b')}\n}catch(envol){__envolCaught(0,envol)}">`,
  ]);
  expect(places).toEqual([
    { file: 'index.html', line: 2 },
    { file: 'index.html', line: 2 },
  ]);
  expect(guardHandler('f(a &lt; 3, &quot;b&quot;)', 5, () => 7)).toBe(
    'try{f(a &lt; 3, &quot;b&quot;)\n}catch(envol){__envolCaught(5,envol)}',
  );
});
