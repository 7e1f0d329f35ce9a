import { expect, test } from 'vitest';
import { rewriteCss } from './css-urls.ts';

const files = new Set(['_astro/page.css', '_astro/b.css', 'fonts/a.woff2', 'images/a b.svg']);
const rewrite = (css: string) => rewriteCss(css, '_astro/page.css', files);

test.each([
  ['src: url(/fonts/a.woff2) format("woff2")', 'src: url("../fonts/a.woff2") format("woff2")'],
  ["background: url( '/images/a%20b.svg' )", 'background: url( "../images/a%20b.svg" )'],
  ['background: url(/images/a\\%20b.svg)', 'background: url("../images/a%20b.svg")'],
  ['@import "/_astro/b.css" print;', '@import "b.css" print;'],
  ['@import url(/_astro/b.css);', '@import url("b.css");'],
])('%s', (before, after) => {
  expect(rewrite(before)).toEqual({ css: after, problems: [] });
});

test.each([
  '/* url(/gone.png) */',
  'content: "url(/gone.png)"',
  '@namespace svg url(http://www.w3.org/2000/svg);',
  'fill: url(#stripes)',
  "background: url(data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>)",
])('nothing to do: %s', (css) => {
  expect(rewrite(css)).toEqual({ css, problems: [] });
});

test('what cannot work is told with its line', () => {
  const css =
    'a { background: url(/gone.png) }\n@import "https://fonts.example/a.css";\nb { mask-image: url("/images/a b.svg") }';
  expect(rewrite(css).problems).toEqual([
    { page: '_astro/page.css', line: 1, url: '/gone.png', kind: 'dead-link' },
    { page: '_astro/page.css', line: 2, url: 'https://fonts.example/a.css', kind: 'external' },
    { page: '_astro/page.css', line: 3, url: '/images/a b.svg', kind: 'blocked' },
  ]);
});
