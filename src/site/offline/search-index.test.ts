import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSearch, type Search } from '../browser/search-engine.ts';
import { openSearchIndex } from './search-index.ts';

const page = (kind: string, body: string) =>
  `<html lang="fr"><body><nav>Menu</nav><main data-pagefind-body data-pagefind-meta="kind:${kind}">${body}</main></body></html>`;
const term = (name: string, means: string, english = name) =>
  `<section class="term"><header><h3 id="${name.split(' ')[0]}">${name}</h3><p>En anglais : <span lang="en">${english}</span></p></header><div><p>${means}</p></div></section>`;
const PAGES = [
  {
    path: 'lecons/a.html',
    html: page(
      'Leçon',
      `<h1>L’hippopotame de l’été</h1><p>Une œuvre, une étape, l’attribut <code>alt</code> et l’entité <code>&amp;lt;</code>.</p>
       <h2 id="rive">La rive</h2><p>Au bord de l’eau, l’hippopotame dort.</p>`,
    ),
  },
  {
    path: 'exercices/b.html',
    html: page('Exercice', '<h1>Des girafes</h1><p>À vous : le nœud d’un arbre, dit l’intégrateur.</p>'),
  },
  {
    path: 'glossaire.html',
    html: page(
      'Glossaire',
      `<h1>Glossaire</h1>${term('plume', 'Elle couvre l’aile d’une girafe.')}${term('aile d’oiseau', 'Elle porte.', 'wing')}<h3 id="integrer">intégrer</h3>`,
    ),
  },
  { path: 'recherche.html', html: '<main><h1>Menu hippopotame</h1></main>' },
];

let temp = '';
let dir = '';
let search: Search;
/** As a page runs it: bytes from 128 on are U+F780 to U+F7FF. */
const runScript = async (url: string) => {
  const code = await readFile(path.join(dir, url), 'latin1');
  runInThisContext(code.replace(/[\u0080-\u00ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xf700)));
};

async function writeSearch(): Promise<void> {
  const index = openSearchIndex();
  for (const page of PAGES) index.add(page);
  await index.write(dir);
}

beforeAll(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'envol-'));
  dir = path.join(temp, 'Été 100% #1 – cours partagé');
  await mkdir(dir);
  await writeSearch();
  search = await createSearch('.', runScript);
});
afterAll(() => rm(temp, { recursive: true }));

const urls = async (text: string) => (await search.query(text, { limit: 10 })).results.map(({ url }) => url);

describe('French words are found however they are typed', () => {
  test.each([
    'hippopotame',
    "l'hippopotame",
    'L’HIPPOPOTAME',
    'oeuvre',
    'œuvre',
    'etape',
    'étapes',
    'alt',
    '<alt>',
    'hippopotame zzzz',
    '« bord de l’eau »',
  ])('%s', async (text) => {
    expect(await urls(text)).toEqual(['lecons/a.html']);
  });

  test.each(['noeud', 'noeuds', 'arbre'])('%s', async (text) => {
    expect(await urls(text)).toEqual(['exercices/b.html']);
  });
});

test.each(['xyzzy', 'desktop', 'menu', 'lkjh', ''])('nothing is found for « %s »', async (text) => {
  expect(await search.query(text, { limit: 10 })).toMatchObject({ total: 0, everywhere: 0, results: [] });
});

test('a result has its kind, its sections, and excerpts that read well', async () => {
  const { total, results } = await search.query('hippopotame', { limit: 10 });
  expect(total).toBe(1);
  expect(results[0]).toEqual({
    url: 'lecons/a.html',
    title: 'L’hippopotame de l’été',
    kind: 'Leçon',
    exact: false,
    excerpt: '',
    sub: [
      {
        url: 'lecons/a.html#rive',
        title: 'La rive',
        excerpt: 'Au bord de l’eau, l’<mark>hippopotame</mark> dort.',
      },
    ],
  });
});

test('a word of the glossary is found as a page is', async () => {
  const { results } = await search.query('porte', { limit: 10 });
  expect(results).toEqual([
    {
      url: 'glossaire.html#aile',
      title: 'aile d’oiseau',
      excerpt: 'Elle <mark>porte</mark>.',
      kind: 'Glossaire',
      english: 'wing',
      exact: false,
      sub: [],
    },
  ]);
});

test.each(['wing', 'Ailes d’oiseau', "aile d'oiseau"])('« %s »: what defines it comes first', async (text) => {
  const { results } = await search.query(text, { limit: 10 });
  expect(results[0]).toMatchObject({ url: 'glossaire.html#aile', exact: true });
});

test('one group alone, and how many pages answer in the others', async () => {
  const { total, everywhere, counts, results } = await search.query('girafe', { limit: 10, group: 'glossaire' });
  expect(results.map(({ url }) => url)).toEqual(['glossaire.html#plume']);
  expect([total, everywhere, counts]).toEqual([1, 2, { exercices: 1, glossaire: 1, lecons: 0 }]);
});

test('the words of the site, for who typed none of them', async () => {
  expect(await search.words()).toContain('hippopotame');
});

test('a word is known though its cousin comes first', async () => {
  expect(await urls('intégrateur')).toEqual(['glossaire.html', 'exercices/b.html']);
});

test('results come by pages', async () => {
  const { total, results } = await search.query('un', { limit: 1, offset: 1 });
  expect([total, results.length]).toEqual([3, 1]);
});

test('file names are short, and the same pages give the same bytes', async () => {
  const bytes = async () => {
    const names = (await readdir(path.join(dir, 'recherche'))).sort();
    return Promise.all(names.map(async (name) => [name, await readFile(path.join(dir, 'recherche', name), 'utf8')]));
  };
  const first = await bytes();
  expect(first.every(([name]) => /^[a-z0-9-]{1,16}\.js$/.test(name ?? ''))).toBe(true);
  await writeSearch();
  expect(await bytes()).toEqual(first);
});

test('a piece that cannot be read is an error, not fewer results', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const partial = await createSearch('.', async (url) => {
    if (/\/i-/.test(url)) throw new Error('Unreadable');
    await runScript(url);
  });
  await expect(partial.query('hippopotame', { limit: 10 })).rejects.toThrow('Unreadable');
  await expect(createSearch('./gone', runScript)).rejects.toThrow();
});
