import { expect, test } from 'vitest';
import { pagesShowing } from './prove-fingerprint.ts';

const work = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));

const SITE = work({
  'index.html': '<link rel="stylesheet" href="style.css"><script src="menu.js"></script>',
  'pages/suite.html': '<link rel="stylesheet" href="../style.css"><link rel="stylesheet" href="suite.css">',
  'style.css': '@import "base.css";',
  'pages/suite.css': '',
  'base.css': '',
  'menu.js': '',
  'seul.css': '',
});

test.each([
  ['index.html', ['index.html']],
  ['pages/suite.html', ['pages/suite.html']],
  ['style.css', ['index.html', 'pages/suite.html']],
  ['base.css', ['index.html', 'pages/suite.html']],
  ['pages/suite.css', ['pages/suite.html']],
  ['menu.js', ['index.html']],
  ['seul.css', ['index.html']],
])('a change of %s can be seen on %j', (file, pages) => {
  expect(pagesShowing(file, SITE)).toEqual(pages);
});

test('without a page that could show it, a change is seen nowhere', () => {
  expect(pagesShowing('style.css', work({ 'style.css': '' }))).toEqual([]);
});
