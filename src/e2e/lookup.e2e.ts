import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { readLookup } from '../course/read-lookup.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { course } from './built-course.ts';
import { ROOT } from './run.ts';

/** The pages that people look things up in, in the built course, opened by double click. */
const { url } = course;
const embeddedChromium = await embeddedBrowser(() => {});

inEachBrowser(
  (visitor) => {
    test('a word of a lesson leads to its definition, which leads back to the lesson', async () => {
      await visitor().open(url('lecons/html-01.html'));
      await visitor().click('.words a[href$="#imbrication"]');
      await visitor().waitFor(() => location.hash === '#imbrication', 'the glossary');
      await visitor().waitFor(() => document.querySelector(':target')?.textContent === 'imbrication', 'the term');
      await visitor().click('section:has(> header > #imbrication) .term-lesson a');
      await visitor().waitFor(() => location.pathname.endsWith('/lecons/html-01.html'), 'the lesson');
    });

    test.each([
      ['a term by its English word', 'nesting', 'glossaire.html#imbrication'],
      ['a term that no lesson defines yet', 'gouttière', 'glossaire.html#gouttiere'],
      ['a property', 'border-radius', 'reference/css-border-radius.html'],
      ['an element', 'blockquote', 'reference/html-blockquote.html'],
      ['a memo sheet', 'esperluette', 'fiches/f01.html'],
      ['a skill', 'maquette fidélité', 'competences.html#c15'],
    ])('search finds %s: %s', async (_, query, page) => {
      await visitor().open(url(`recherche.html?q=${encodeURIComponent(query)}`));
      await visitor().waitFor(() => document.querySelectorAll('.search-result').length > 0, 'results');
      const links = await visitor().evaluate(() =>
        [...document.querySelectorAll('.search-result a')].map((link) => link.getAttribute('href') ?? ''),
      );
      expect(links).toContain(page);
    });

    describe('a page of the reference', () => {
      const facts = async (page: string) => {
        await visitor().open(url(page));
        return visitor().evaluate(() => ({
          title: document.querySelector('h1')?.textContent?.trim(),
          rows: [...document.querySelectorAll('.facts > div')].map((row) =>
            (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
          ),
        }));
      };

      test('h1', async () => {
        const { title, rows } = await facts('reference/html-h1.html');
        expect(title).toBe('L’élément h1');
        expect(rows).toContain('Balises Une ouvrante et une fermante : <h1> et </h1>.');
        expect(rows.at(-1)).toBe('Voisins h2 title p');
      });

      test('color', async () => {
        const { title, rows } = await facts('reference/css-color.html');
        expect(title).toBe('La propriété color');
        expect(rows[0]).toBe('Au départ la couleur que le navigateur choisit, souvent le noir');
        expect(rows[1]).toContain('Héritage Oui');
      });
    });

    test.each([
      'glossaire.html',
      'competences.html',
      'reference.html',
      'reference/css-grid-template-columns.html',
      'fiches.html',
      'fiches/f01.html',
      'fiches/f02.html',
    ])('%s: nothing complains, nothing sticks out at 375 px, no table scrolls', async (page) => {
      await visitor().resize(375, 812);
      await visitor().open(url(page));
      const wide = () =>
        [document.documentElement, ...document.querySelectorAll('table')].some(
          (box) => box.scrollWidth > box.clientWidth,
        );
      expect(await visitor().evaluate(wide)).toBe(false);
      expect(visitor().consoleErrors()).toEqual([]);
      await visitor().resize(1280, 800);
    });
  },
  { turn: 'none', embeddedChromium },
);

test('code and tables have the look that they have in lessons', async () => {
  for (const page of ['reference/css-margin.html', 'glossaire.html', 'fiches/f02.html', 'lecons/html-01.html']) {
    const html = await readFile(join(course.dir, page), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
      readFile(join(course.dir, page, '..', href), 'utf8'),
    );
    expect((await Promise.all(sheets)).join(''), page).toMatch(/\bpre\.numbered/);
  }
});

test('each element, property and sheet has its page', async () => {
  const { reference, sheets } = await readLookup(ROOT);
  const expected = [
    ...reference.html.map(({ name }) => `reference/html-${name}.html`),
    ...reference.css.map(({ name }) => `reference/css-${name}.html`),
    ...sheets.map(({ id }) => `fiches/${id.toLowerCase()}.html`),
  ];
  expect(expected.length).toBeGreaterThan(100);
  const pages = await Promise.all(
    ['reference', 'fiches'].map(async (folder) =>
      (await readdir(join(course.dir, folder))).map((name) => `${folder}/${name}`),
    ),
  );
  expect(pages.flat().sort()).toEqual(expected.sort());
});

test('each memo sheet is one sheet of paper, as its page says', async () => {
  const { executable: executablePath, env } = embeddedChromium;
  const all = { ...process.env, ...env } as Record<string, string>;
  const browser = await loadPlaywright().chromium.launch({ executablePath, env: all });
  const page = await browser.newPage();
  const printed: Record<string, number | undefined> = {};
  const names = (await readdir(join(course.dir, 'fiches'))).sort();
  for (const name of names) {
    await page.goto(url(`fiches/${name}`));
    printed[name] = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  }
  await browser.close();
  expect(printed).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
});
