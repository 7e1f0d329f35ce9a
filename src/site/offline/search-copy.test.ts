import { expect, test } from 'vitest';
import { searchCopy } from './search-copy.ts';

const inside = (html: string) =>
  searchCopy(`<html><body><nav>menu</nav><main data-pagefind-body>${html}</main></body></html>`)?.match(
    /<main data-pagefind-body="">(.*)<\/main>/s,
  )?.[1];

test.each([
  ['<h1 id="a">L’été</h1>', '<h1 id="a">Lʼ été</h1>'],
  ['<p>l’attribut <code>d’été</code></p>', '<p>lʼ attribut <code>d’été</code></p>'],
  ['<p>d’<strong>abord</strong></p>', '<p>dʼ <strong>abord</strong></p>'],
  ['<pre><span>l’x</span></pre>', '<pre>l’x</pre>'],
  ['<code>page<wbr>.html</code>', '<code>page.html</code>'],
  ['<p class="a">a<em id="b" data-x>b</em></p>', '<p>a<em id="b">b</em></p>'],
  ['<p>a</p><div data-pagefind-ignore><div>b</div>c</div><p>d</p>', '<p>a</p><p>d</p>'],
  ['<p>a</p><img data-pagefind-ignore src="x"><p>d</p>', '<p>a</p><img data-pagefind-ignore=""><p>d</p>'],
  ['<p><code>&amp;lt;</code> et &lt;</p>', '<p><code>＆lt;</code> et &lt;</p>'],
])('%s', (before, after) => {
  expect(inside(before)).toBe(after);
});

test('a kind of page that has a filter is in its group', () => {
  const copy = (kind: string) => searchCopy(`<main data-pagefind-body data-pagefind-meta="kind:${kind}">a</main>`);
  expect(copy('Référence CSS')).toContain('data-pagefind-filter="group:reference"');
  expect(copy('Guide')).not.toContain('filter');
});

test('only the body of the page is copied, and only when it is to be searched', () => {
  expect(inside('<p>a</p>')).toBe('<p>a</p>');
  expect(searchCopy('<nav>menu</nav><main data-pagefind-body>a</main>')).not.toContain('menu');
  expect(searchCopy('<main>a</main>')).toBeUndefined();
});
