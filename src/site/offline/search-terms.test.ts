import { expect, test } from 'vitest';
import { splitTerms } from './search-terms.ts';

test('each term leaves the page, with its English name after its definition', () => {
  const page = (inside: string) =>
    `<body><main id="c" data-pagefind-body data-pagefind-meta="kind:Glossaire">${inside}</main>`;
  const term = `<section class="term"> <header><h3 id="aile" data-pagefind-weight="10">aile</h3>
    <p class="term-english">En anglais : <span lang="en">wing</span><span class="term-sound">…</span></p></header>
    <div><p>Elle porte.</p></div></section>`;
  const [rest, aile, plume] = splitTerms(
    'glossaire.html',
    page(`<h1>Glossaire</h1>${term}<section class="term"><header><h3 id="plume">plume</h3></header><p>b</p></section>`),
  );
  expect(rest).toEqual({ address: 'glossaire.html', html: page('<h1>Glossaire</h1>') });
  expect(aile?.address).toBe('glossaire.html#aile');
  expect(aile?.html.replace(/\s+/g, ' ')).toBe(
    '<main id="c" data-pagefind-body data-pagefind-meta="kind:Glossaire"><h1>aile</h1> <div><p>Elle porte.</p></div><div data-pagefind-meta="english:wing"></div></main>',
  );
  expect(plume?.html).toMatch(/<h1>plume<\/h1><p>b<\/p><\/main>$/);
});

test.each(['<main data-pagefind-body><p>a</p></main>', '<main><section class="term"></section></main>'])(
  '%s',
  (html) => {
    expect(splitTerms('a.html', html)).toEqual([{ address: 'a.html', html }]);
  },
);
