import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { stampLines } from '../check/browser/line-attribute.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { type RemarkFacts, remarksOf } from '../check/remarks/remarks-of.ts';
import { LESSONS } from '../check/remarks/rules.ts';
import { readFolder } from '../course/read-folder.ts';
import type { Work } from '../course/work.ts';
import { ROOT } from './run.ts';

let browser: Browser;
beforeAll(async () => {
  const { executable, env } = await embeddedBrowser(() => {});
  browser = await loadPlaywright().chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
  });
});
afterAll(() => browser?.close());

/** A machine may be busy: what is tested here is what is said, not when. */
const PATIENCE = 20_000;

const FACTS = { file: 'index.html', given: new Map(), errors: [], known: () => true };

const workOf = (files: Record<string, string>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

async function open(work: Work): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    const bytes = work.get(path);
    if (!bytes) return route.fulfill({ status: 404, body: '' });
    if (!path.endsWith('.html')) return route.fulfill({ body: Buffer.from(bytes), contentType: typeOf(path) });
    return route.fulfill({
      body: stampLines(new TextDecoder().decode(bytes)),
      contentType: 'text/html; charset=utf-8',
    });
  });
  await page.goto('http://cours.invalid/index.html', { waitUntil: 'load' });
  return page;
}

const typeOf = (path: string) =>
  path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'image/png';

async function remarks(work: Work, facts: Partial<RemarkFacts> = {}): Promise<string[]> {
  const page = await open(work);
  try {
    return await remarksOf({ ...FACTS, page: async () => page, work, deadline: PATIENCE, ...facts });
  } finally {
    await page.close();
  }
}

/** A right page, but for what is put into it. */
const page = (body: string, head = '') => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Atelier Lune</title>${head}
</head>
<body>
<h1>Atelier Lune</h1>
${body}
</body>
</html>
`;

test('a good page gets none', async () => {
  const html = page(
    '<p class="intro">Bonjour à tous.</p><img src="velo.png" alt="Un vélo"><form><label for="nom">Nom</label><input id="nom"><button>Envoyer</button></form><a href="tarifs.html">Les tarifs</a>',
    '<link rel="stylesheet" href="style.css">',
  );
  const work = workOf({ 'index.html': html, 'style.css': '.intro { color: #333 } button { cursor: pointer }' });
  expect(await remarks(work)).toEqual([]);
});

describe('each fault of a page is said, with its line', () => {
  test.each<[string, string, string]>([
    [
      'no alt',
      page('<img src="a.png">'),
      'Une image n’a pas de texte de remplacement : alt manque (index.html, ligne 9).',
    ],
    ['two of them', page('<img src="a.png">\n<img src="b.png">'), 'index.html, lignes 9 et 10'],
    [
      'a field alone',
      page('<form>\n<input></form>'),
      'Un champ n’a pas d’étiquette : reliez-lui un label (index.html, ligne 10).',
    ],
    ['a list alone', page('<select><option>a</option></select>'), 'reliez-lui un label (index.html, ligne 9)'],
    ['a placeholder alone', page('<input placeholder="Nom">'), 'Un champ n’a qu’un placeholder'],
    ['an empty link', page('<p><a href="a.html"></a></p>'), 'Un lien est vide'],
    ['an empty button', page('<button></button>'), 'Un bouton est vide'],
    [
      'a vague link',
      page('<p><a href="a.html">Cliquez ici !</a></p>'),
      'Le lien « Cliquez ici ! » ne dit pas où il mène (index.html, ligne 9).',
    ],
    ['a jump', page('<h2>a</h2>\n<h4>b</h4>'), 'Le titre h4 saute un niveau dans le plan (index.html, ligne 10).'],
    ['an empty heading', page('<h2></h2>'), 'Le titre h2 est vide (index.html, ligne 9).'],
    ['no h1', page('').replace(/h1>/g, 'p>'), 'La page n’a pas de titre principal h1 (index.html).'],
    [
      'pale text',
      page('<p style="color: #ccc">Une tarte simple, pour six</p>'),
      'Le texte « Une tarte simple,… » se lit mal : contraste 1,6, pour 4,5 attendu (index.html, ligne 9).',
    ],
    [
      'made by a script',
      page('<script>document.body.append(document.createElement("img"))</script>'),
      'alt manque (index.html).',
    ],
    [
      'the arrow over a button',
      page('<button>Ajouter</button>', '<style>p { color: black }</style>'),
      'ajoutez cursor: pointer (index.html, ligne 9).',
    ],
    [
      'no language',
      page('').replace(' lang="fr"', ''),
      'La page n’annonce pas sa langue : lang="fr" manque (index.html, ligne 2).',
    ],
  ])('%s', async (_, html, sentence) => {
    expect((await remarks(workOf({ 'index.html': html }))).join('\n')).toContain(sentence);
  });

  test('at most three, what keeps someone out comes first', async () => {
    const html = page('<input>\n<img src="a.png">\n<a href="#"></a>\n<p style="color: #ccc" class="a">pâle</p>');
    const said = await remarks(workOf({ 'index.html': html, 'Ma Page.html': page('') }));
    expect(said.map((sentence) => sentence.split(' ').slice(0, 2).join(' '))).toEqual([
      'Un champ',
      'Une image',
      'Un lien',
    ]);
  });
});

test('nothing is said before its lesson', async () => {
  const html = page('<input>\n<img src="a.png">\n<p style="color: #ccc" class="a">pâle</p>').replace(' lang="fr"', '');
  const work = workOf({ 'index.html': html });
  const upTo = (...lessons: string[]) => remarks(work, { known: (lesson) => lessons.includes(lesson) });
  expect(await upTo()).toEqual([]);
  expect(await upTo('html-02')).toEqual([expect.stringContaining('langue')]);
  expect(await upTo('html-07', 'css-03')).toEqual([expect.stringContaining('image'), expect.stringContaining('pâle')]);
});

describe('hostile pages: no remark of theirs, in time, and those of the files all the same', () => {
  test.each<[string, string]>([
    ['an endless loop later', '<script>addEventListener("load", () => setTimeout(() => { for (;;) {} }, 50))</script>'],
    ['a crowd of elements', '<script>document.body.innerHTML += "<p>a</p>".repeat(20000)</script>'],
    [
      'names that hide functions',
      '<form name="querySelectorAll"></form><form name="getElementsByTagName"></form><img name="documentElement" alt="">',
    ],
    [
      'functions that lie',
      '<script>Element.prototype.getAttribute = () => "999"; document.querySelectorAll = () => []; window.getComputedStyle = () => { throw 1 }; Promise.prototype.then = () => {}; window.axe = { run: () => ({ violations: [] }) }; JSON.stringify = () => "";</script>',
    ],
    [
      'a page that closes',
      '<script>addEventListener("load", () => { window.close(); location = "about:blank" })</script>',
    ],
  ])('%s', async (_, script) => {
    const html = page(`<img src="a.png">${script}`).replace(' lang="fr"', '');
    const work = workOf({ 'index.html': html });
    const opened = await open(work);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    const said = await remarksOf({ ...FACTS, page: async () => opened, work });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(said[0]).toContain('La page n’annonce pas sa langue');
    expect(said.join()).not.toContain('999');
    void opened.close().catch(() => {});
  });

  test('functions that lie fool nobody', async () => {
    const html = page(
      '<img src="a.png"><script>document.querySelectorAll = () => []; window.axe = {}; Element.prototype.getAttribute = () => null;</script>',
    );
    expect(await remarks(workOf({ 'index.html': html }))).toContain(
      'Une image n’a pas de texte de remplacement : alt manque (index.html, ligne 9).',
    );
  });
});

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Ids of the lessons in the order of the course. */
const lessons = [...textOf('lessons/_plan.yaml').matchAll(/^ +- id: ([a-z]+-\d\d)$/gm)].map(([, id]) => id);

test.each(readdirSync(join(ROOT, 'exercises')))('the solution of %s gets none', async (id) => {
  const { files } = await readFolder(join(ROOT, 'exercises', id, 'solution'));
  const { files: given } = await readFolder(join(ROOT, 'exercises', id, 'starter'));
  if (!files.has('index.html')) return;
  const [, lesson] = /^lesson: (\S+)$/m.exec(textOf(`exercises/${id}/exercise.mdx`)) ?? [];
  const taught = lessons.slice(0, lessons.indexOf(lesson) + 1);
  expect(taught).not.toEqual([]);
  expect(await remarks(files, { given, known: (other) => taught.includes(other) })).toEqual([]);
});

test('every lesson that a remark names is one of the plan', () => {
  expect(Object.values(LESSONS).filter((lesson) => !lessons.includes(lesson))).toEqual([]);
});
