import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeOffline } from './make-offline.ts';

let temp = '';
let dir = '';
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'envol-'));
  dir = path.join(temp, 'Été 100% #1 – cours partagé');
});
afterEach(() => rm(temp, { recursive: true }));

const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const read = (file: string) => readFile(path.join(dir, file), 'utf8');

async function site(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), text);
  }
}

test('a small site: links, style, and modules merged into one classic script', async () => {
  await site({
    'index.html': page('<a href="/lecons/a#fin">A</a><script type="module" src="/_astro/hello.js"></script>'),
    'lecons/a.html': page(
      '<p id="fin">Fin</p><script type="module" src="/_astro/hello.js"></script><script type="module">import { hi } from "/_astro/dep.js"; hi("inline")</script>',
    ),
    '_astro/hello.js': 'import { hi } from "./dep.js"; hi("hello");',
    '_astro/dep.js': 'export const hi = (name) => globalThis.said.push(name);',
    '_astro/page.css': 'a { background: url(/logo.svg) }',
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  expect(await makeOffline(dir)).toEqual([]);
  expect(await read('index.html')).toContain('<a href="lecons/a.html#fin">');
  expect(await read('_astro/page.css')).toBe('a { background: url("../logo.svg") }');
  expect((await readdir(path.join(dir, '_astro'))).filter((name) => !/^p-[0-9a-f]{8}\.js$/.test(name))).toEqual([
    'page.css',
  ]);
  const script = /<script defer src="\.\.\/(_astro\/p-[0-9a-f]{8}\.js)"><\/script>/.exec(
    await read('lecons/a.html'),
  )?.[1];
  const said: string[] = [];
  new Function('globalThis', await read(script ?? ''))({ said });
  expect(said).toEqual(['hello', 'inline']);
});

test('every problem of every page, by page then by line', async () => {
  await site({
    'b.html': page('<a href="/gone">x</a>\n<a href="/index.html#gone">x</a>'),
    'index.html': page('<script type="module" src="/_astro/wait.js"></script>\n<img src="https://exemple.fr/a.png">'),
    '_astro/wait.js': 'await 1;',
  });
  expect(await makeOffline(dir)).toEqual([
    { page: 'b.html', line: 1, url: '/gone', kind: 'dead-link' },
    { page: 'b.html', line: 2, url: '/index.html#gone', kind: 'dead-link' },
    { page: 'index.html', line: 1, url: '/_astro/wait.js', kind: 'script' },
    { page: 'index.html', line: 2, url: 'https://exemple.fr/a.png', kind: 'external' },
  ]);
});

test('doing it twice changes nothing more', async () => {
  await site({
    'a/b.html': page('<a href="/a/b">x</a><script>boot()</script><script type="module" src="/_astro/x.js"></script>'),
    '_astro/x.js': 'console.log(1)',
  });
  await makeOffline(dir);
  const once = await read('a/b.html');
  expect(await makeOffline(dir)).toEqual([]);
  expect(await read('a/b.html')).toBe(once);
});
