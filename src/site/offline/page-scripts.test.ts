import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { readHtml } from './html-page.ts';
import { findScripts, replaceModules } from './page-scripts.ts';

const PAGE = 'lecons/a.html';
const files = new Set([PAGE, '_astro/a.js', 'boot.js']);
const find = (html: string, ownPolicy = false) => findScripts(readHtml(html), PAGE, files, ownPolicy);

test('sorts scripts by what must become of them', () => {
  const html = `<script>theme()</script>
<script src="/boot.js"></script>
<script type="module" src="/_astro/a.js"></script>
<script type="module">go()</script>
<script type="application/json">{}</script>`;
  expect(find(html)).toEqual({
    modules: [
      { line: 3, url: '/_astro/a.js', file: '_astro/a.js' },
      { line: 4, url: '<script type="module">', code: 'go()' },
    ],
    classic: ['boot.js'],
    // printf 'theme()' | openssl dgst -sha256 -binary | base64
    hashes: ['sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8='],
    problems: [],
  });
});

test('one classic script takes the place of the modules', () => {
  const html = '<head><script type="module" src="/_astro/a.js"></script><script type="module">go()</script></head>';
  const after = applyEdits(html, replaceModules(readHtml(html), PAGE, '_astro/p-1.js'));
  expect(after).toBe('<head><script defer src="../_astro/p-1.js"></script></head>');
});

test('what cannot run is told', () => {
  const html = `<astro-island component-url="/_astro/Quiz.js"></astro-island>
<script type="module" src="https://exemple.fr/a.js"></script>
<script type="module" src="/_astro/gone.js"></script>
<button onclick="go()">`;
  expect(find(html).problems.map(({ line, url, kind }) => `${line} ${kind} ${url}`)).toEqual([
    '1 island /_astro/Quiz.js',
    '2 external https://exemple.fr/a.js',
    '3 dead-link /_astro/gone.js',
    '4 script onclick',
  ]);
  expect(find('<button onclick="go()">', true).problems).toEqual([]);
});
