import { expect, test } from 'vitest';
import type { IndexedPage } from './search-core.ts';
import { passagesOf } from './search-passages.ts';

const content =
  'La rive. Au bord de lʼ eau, tout dort. Le nid. Une plume <b> tombe ici. ' +
  `${'Un mot de plus. '.repeat(12)}Voici enfin la plume du héron : grise. ${'Et la suite. '.repeat(12)}`.trim();
const at = (...wanted: string[]) =>
  content.split(/\s+/).flatMap((word, rank) => (wanted.some((start) => word.startsWith(start)) ? [rank] : []));
const page: IndexedPage = {
  url: '/a.html',
  content,
  meta: { title: 'La rive' },
  anchors: [
    { element: 'h2', id: 'le-nid', text: 'Le nid', location: (at('nid')[0] ?? 0) - 1 },
    { element: 'div', id: 'x', text: '', location: 0 },
  ],
};

test('an excerpt never says its title again', () => {
  expect(passagesOf(page, at('rive'))).toEqual({
    url: '/a.html',
    title: 'La rive',
    excerpt: 'Au bord de l’eau, tout dort.',
    sub: [],
  });
  expect(passagesOf(page, at('nid')).sub).toEqual([
    {
      url: '/a.html#le-nid',
      title: 'Le nid',
      excerpt: expect.stringMatching(/^Une plume &lt;b&gt; tombe ici\. Un mot de plus\./),
    },
  ]);
});

test('a long part: from the sentence that holds the most words; the page then says nothing more', () => {
  const { excerpt, sub } = passagesOf(page, at('plume', 'héron'));
  expect(excerpt).toBe('');
  expect(sub[0]?.excerpt).toMatch(
    /^Voici enfin la <mark>plume<\/mark> du <mark>héron<\/mark>\u00a0: grise\. Et la suite\./,
  );
  expect(sub[0]?.excerpt.split(' ').length).toBeLessThan(32);
});
