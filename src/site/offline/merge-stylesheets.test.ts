import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { readHtml } from './html-page.ts';
import { findStylesheets, replaceStylesheets } from './merge-stylesheets.ts';

const FILES = new Set(['_astro/a.css', '_astro/b.css', 'autre/c.css']);
const link = (href: string, more = '') => `<link rel="stylesheet" href="${href}"${more}>`;
const find = (html: string) => findStylesheets(readHtml(html), 'lecons/x.html', FILES).merge;

test('the stylesheets of a folder become one, in the place of the first', () => {
  const html = `<head>${link('/_astro/b.css')}<title>x</title>${link('../_astro/a.css')}</head>`;
  const found = find(html);
  expect(found?.files).toEqual(['_astro/b.css', '_astro/a.css']);
  const merged = applyEdits(html, found ? replaceStylesheets(found, 'lecons/x.html') : []);
  expect(merged).toBe(`<head>${link(`../${found?.merged}`)}<title>x</title></head>`);
});

test('another order is another file', () => {
  const merged = (...names: string[]) => find(names.map((name) => link(`/_astro/${name}.css`)).join(''))?.merged;
  expect(merged('a', 'b')).toBe(merged('a', 'b'));
  expect(merged('a', 'b')).not.toBe(merged('b', 'a'));
});

test.each([
  ['one alone', link('/_astro/a.css'), ['_astro/a.css']],
  ['of two folders', link('/_astro/a.css') + link('/autre/c.css'), ['_astro/a.css', 'autre/c.css']],
  ['for some media', link('/_astro/a.css') + link('/_astro/b.css', ' media="print"'), ['_astro/a.css', '_astro/b.css']],
])('%s: they stay', (_, html, staying) => {
  expect(findStylesheets(readHtml(html), 'lecons/x.html', FILES)).toEqual({ staying });
});
