import { expect, test } from 'vitest';
import { relativeUrl, resolveUrl, rootOf } from './site-url.ts';

const files = new Set(['index.html', 'lecons/html-03.html', 'lecons/index.html', 'images/100% été.png']);
const file = (name: string, query = '', hash = '') => ({ kind: 'file', file: name, query, hash });

test.each([
  ['/lecons/html-03.html', file('lecons/html-03.html')],
  ['/lecons/html-03?q=a#plan', file('lecons/html-03.html', '?q=a', '#plan')],
  ['html-03.html', file('lecons/html-03.html')],
  ['../images/100%25%20%C3%A9t%C3%A9.png', file('images/100% été.png')],
  ['/', file('index.html')],
  ['..', file('index.html')],
  ['.', file('lecons/index.html')],
  ['/lecons/', file('lecons/index.html')],
])('%s is a file of the site', (url, target) => {
  expect(resolveUrl(url, 'lecons/html-02.html', files)).toEqual(target);
});

test.each([
  ['/lecons/html-99.html', 'dead-link'],
  ['/Lecons/html-03.html', 'dead-link'],
  ['../../secret.html', 'dead-link'],
  ['/100%', 'dead-link'],
  ['https://exemple.fr/', 'external'],
  ['//exemple.fr/a.js', 'external'],
  ['file:///etc/passwd', 'external'],
  ['javascript:alert(1)', 'script'],
  ['mailto:a@exemple.fr', 'keep'],
  ['data:image/png;base64,AA', 'keep'],
  ['?q=a', 'keep'],
  ['', 'keep'],
  ['#plan', 'anchor'],
])('%s is %s', (url, kind) => {
  expect(resolveUrl(url, 'lecons/html-02.html', files).kind).toBe(kind);
});

test('a relative URL climbs only as far as it must', () => {
  expect(relativeUrl('index.html', 'lecons/html-03.html')).toBe('lecons/html-03.html');
  expect(relativeUrl('lecons/html-03.html', 'lecons/html-04.html')).toBe('html-04.html');
  expect(relativeUrl('a/b/c.html', 'a/d.css')).toBe('../d.css');
  expect(relativeUrl('lecons/a.html', 'images/100% été#1:2.png')).toBe('../images/100%25%20%C3%A9t%C3%A9%231%3A2.png');
});

test('the way to the root', () => {
  expect(['index.html', 'a/b.html', 'a/b/c.html'].map(rootOf)).toEqual(['.', '..', '../..']);
});
