import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { readHtml } from './html-page.ts';
import { headEdits, removeMarks } from './page-head.ts';
import { policyMeta } from './policy.ts';

const head = (html: string, hashes: string[] = []) =>
  applyEdits(html, headEdits(readHtml(html), 'lecons/a.html', hashes)).replace(policyMeta(hashes), '{policy}');
const clean = (html: string) => applyEdits(html, removeMarks(readHtml(html)));

test.each([
  [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><script>a</script></head>',
    '<!doctype html><html data-root=".." lang="fr"><head><meta charset="utf-8">{policy}<script>a</script></head>',
  ],
  ['<html data-root="?"><head><title>T</title>', '<html data-root=".."><head>{policy}<title>T</title>'],
  ['<!doctype html><p>a', '<!doctype html><html data-root="..">{policy}<p>a'],
])('%s', (before, after) => {
  expect(head(before)).toBe(after);
});

test('a page keeps its own policy', () => {
  const html = '<html><meta http-equiv="content-security-policy" content="default-src *">';
  expect(head(html)).toBe(html.replace('<html', '<html data-root=".."'));
});

test('inline scripts enter the policy by their hash, each once', () => {
  expect(policyMeta(['sha256-A=', 'sha256-A='])).toContain(`script-src 'self' file: 'wasm-unsafe-eval' 'sha256-A=';`);
});

test.each([
  ['<link rel="stylesheet" href="a.css" crossorigin>', '<link rel="stylesheet" href="a.css">'],
  ['<script integrity="sha384-x" src="a.js" crossorigin=anonymous></script>', '<script src="a.js"></script>'],
  ['<link rel="modulepreload" href="a.js" crossorigin><link rel=preload as=font href=a.woff2><p>', '<p>'],
  ['<link rel="preload" as="image" href="a.png">', '<link rel="preload" as="image" href="a.png">'],
])('%s', (before, after) => {
  expect(clean(before)).toBe(after);
});

test('what only the search index reads goes too', () => {
  expect(clean('<main id="a" data-pagefind-body><p data-pagefind-ignore>b</p></main>')).toBe(
    '<main id="a"><p>b</p></main>',
  );
});
