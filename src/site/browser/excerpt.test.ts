import { expect, test } from 'vitest';
import { readableTitle, safeExcerpt, toSearchText } from './excerpt.ts';

test('prose has its articles detached, code has not', () => {
  expect(toSearchText('l’entité &lt;', 'prose')).toBe('lʼ entité ＆lt;');
  expect(toSearchText("d'x && y", 'code')).toBe("d'x ＆＆ y");
});

test.each([
  ['lʼ <mark>entité</mark> ＆lt;', 'l’<mark>entité</mark> &amp;lt;'],
  ['&lt;b&gt; &lt;mark&gt;', '&lt;b&gt; &lt;mark&gt;'],
  ['<img src=x onerror=go()>', '&lt;img src=x onerror=go()&gt;'],
  ['a & b &eacute;', 'a &amp; b &amp;eacute;'],
])('%s', (before, after) => {
  expect(safeExcerpt(before)).toBe(after);
});

test('a title reads as on its page', () => {
  expect(readableTitle('Lʼ attribut  alt ＆ vous')).toBe('L’attribut alt & vous');
});
