import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSearch, type Search } from '../browser/search-engine.ts';
import { writeSearch } from './search-index.ts';

const page = (kind: string, body: string) =>
  `<html lang="fr"><body><nav>Menu</nav><main data-pagefind-body data-pagefind-meta="kind:${kind}">${body}</main></body></html>`;
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
      `<h1>Glossaire</h1><h3 id="plume">plume</h3><p>Elle couvre l’aile.</p><h3 id="aile">aile</h3><p>Elle porte.</p><h3 id="integrer">intégrer</h3>`,
    ),
  },
  { path: 'recherche.html', html: '<main><h1>Menu hippopotame</h1></main>' },
];

let temp = '';
let dir = '';
let search: Search;
const runScript = async (url: string) => {
  runInThisContext(await readFile(path.join(dir, url), 'utf8'));
};

beforeAll(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'envol-'));
  dir = path.join(temp, 'Été 100% #1 – cours partagé');
  await mkdir(dir);
  await writeSearch(dir, PAGES);
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

  test.each(['girafe', 'noeud', 'noeuds', 'arbre'])('%s', async (text) => {
    expect(await urls(text)).toEqual(['exercices/b.html']);
  });
});

test.each(['xyzzy', 'desktop', 'menu', 'lkjh', ''])('nothing is found for « %s »', async (text) => {
  expect(await search.query(text, { limit: 10 })).toEqual({ total: 0, results: [] });
});

test('a result has its kind, its sections, and excerpts that read well', async () => {
  const { total, results } = await search.query('hippopotame', { limit: 10 });
  expect(total).toBe(1);
  expect(results[0]).toEqual({
    url: 'lecons/a.html',
    title: 'L’hippopotame de l’été',
    kind: 'Leçon',
    excerpt:
      'L’<mark>hippopotame</mark> de l’été. Une œuvre, une étape, l’attribut alt et l’entité &amp;lt;. La rive. Au bord de l’eau, l’<mark>hippopotame</mark> dort.',
    sub: [
      {
        url: 'lecons/a.html#rive',
        title: 'La rive',
        excerpt: 'La rive. Au bord de l’eau, l’<mark>hippopotame</mark> dort.',
      },
    ],
  });
});

test('the section whose title answers comes before those that mention the word', async () => {
  const { results } = await search.query('ailes', { limit: 10 });
  expect(results[0]?.sub.map(({ title }) => title)).toEqual(['aile', 'plume']);
});

test('a word is known though its cousin comes first', async () => {
  expect(await urls('intégrateur')).toEqual(['glossaire.html', 'exercices/b.html']);
});

test('results come by pages', async () => {
  const { total, results } = await search.query('un', { limit: 1, offset: 1 });
  expect([total, results.length]).toEqual([2, 1]);
});

test('file names are short, and the same pages give the same bytes', async () => {
  const bytes = async () => {
    const names = (await readdir(path.join(dir, 'recherche'))).sort();
    return Promise.all(names.map(async (name) => [name, await readFile(path.join(dir, 'recherche', name), 'utf8')]));
  };
  const first = await bytes();
  expect(first.every(([name]) => /^[a-z0-9-]{1,16}\.js$/.test(name ?? ''))).toBe(true);
  await writeSearch(dir, PAGES.toReversed());
  expect(await bytes()).toEqual(first);
});

test('a piece that cannot be read is an error, not fewer results', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const partial = await createSearch('.', async (url) => {
    if (/\/i-/.test(url)) throw new Error('gone');
    await runScript(url);
  });
  await expect(partial.query('hippopotame', { limit: 10 })).rejects.toThrow('Unreadable');
  await expect(createSearch('./gone', runScript)).rejects.toThrow();
});
