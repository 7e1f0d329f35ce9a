import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { searchWords } from '../words/search.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { course } from './built-course.ts';

/** Of the folder of the index, at the first question. 160 kB are promised at 2000 pages: `bench-search.ts`. */
const MOST_BYTES = 125_000;
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const embeddedChromium = await embeddedBrowser(() => {});

inEachBrowser(
  (visitor, name) => {
    const page = (query = '') => course.url(`recherche.html${query}`);
    const said = () => visitor().evaluate(() => document.querySelector('[data-search-status]')?.textContent);
    const answered = () =>
      visitor().waitFor(
        () => /trouvée/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
        'an answer',
      );
    const results = () =>
      visitor().evaluate(() =>
        [...document.querySelectorAll('[data-search-results] h2 a')].map((link) => link.getAttribute('href') ?? ''),
      );
    const search = async (text: string, group = '') => {
      await visitor().open(page(`?q=${encodeURIComponent(text)}${group && `&dans=${group}`}`));
      await answered();
      return results();
    };
    const focused = () =>
      visitor().evaluate(() => {
        const { activeElement: at } = document;
        return at instanceof HTMLInputElement ? at.name : (at?.textContent ?? '');
      });

    beforeEach(() => visitor().resize(1280, 800));

    test.each([
      ['an elided word, without its article: « l’imbrication »', 'imbrication', 'lecons/html-01.html'],
      ['accents left out', 'element', 'lecons/html-01.html'],
      ['a plural for a singular', 'doctypes', 'lecons/html-02.html'],
      ['a singular for a plural: « intégrateurs »', 'intégrateur', 'lecons/html-01.html'],
      ['an elision typed with a straight apostrophe', "l'encodage", 'lecons/html-02.html'],
      ['a ligature typed in two letters: « œil »', 'oeil', 'lecons/html-03.html'],
    ])('%s: %s', async (_, query, lesson) => {
      expect(await search(query, 'lecons')).toContain(lesson);
    });

    test.each([
      ['paragraphe', 'glossaire.html#paragraphe'],
      ['nesting', 'glossaire.html#imbrication'],
      ['margin', 'reference/css-margin.html'],
      ['p', 'reference/html-p.html'],
    ])('what defines « %s » comes first, its name said once', async (query, first) => {
      const found = await search(query);
      expect(found.slice(0, 2)).toContain(first);
      const { title, excerpt } = await visitor().evaluate(() => ({
        title: document.querySelector('[data-page] h2')?.textContent ?? '-',
        excerpt: document.querySelector('[data-page] .search-excerpt')?.textContent ?? '',
      }));
      expect(excerpt).not.toBe('');
      expect(excerpt.startsWith(title)).toBe(false);
    });

    test('it answers while one types, and a result leads to its page', async () => {
      await visitor().open(page());
      await visitor().type('[data-search] [name="q"]', 'squelette');
      await visitor().waitFor(() => document.querySelectorAll('[data-search-results] h2 a').length > 0, 'results');
      await visitor().click('[data-page] h2 a[href*="html-02"]');
      const isThere = () => location.pathname.includes('html-02') && document.readyState === 'complete';
      await visitor().waitFor(isThere, 'the page');
    });

    test('a filter: counted, in the address, undone by « Précédent »', async () => {
      await search('titre');
      const everywhere = await said();
      const count = await visitor().evaluate(() => document.querySelector('[data-count="lecons"]')?.textContent);
      await visitor().click('input[name="dans"][value="lecons"]');
      await visitor().waitFor(
        () => (document.querySelector('[data-search-status]')?.textContent ?? '').includes('dans les leçons'),
        'the lessons',
      );
      expect((await results()).every((href) => href.startsWith('lecons/'))).toBe(true);
      expect(await said()).toMatch(new RegExp(`^${count}\\s`));
      expect(await visitor().url()).toMatch(/\?q=titre&dans=lecons$/);
      await visitor().evaluate(() => history.back());
      await visitor().waitFor(() => !location.search.includes('dans'), 'the address');
      await visitor().waitFor(
        () => document.querySelector<HTMLInputElement>('input[name="dans"][value=""]')?.checked === true,
        'every page',
      );
      await answered();
      await visitor().waitFor(() => document.querySelectorAll('[data-page]').length === 5, 'the first answers');
      expect(await said()).toBe(everywhere);
    });

    describe('by the keyboard', () => {
      test('/ leads to the field, is typed in it, and can be turned off', async () => {
        await visitor().open(course.url('lecons/html-02.html'));
        await visitor().press('/');
        expect(await focused()).toBe('q');
        await visitor().press('/');
        const value = () => (document.activeElement as HTMLInputElement).value;
        expect(await visitor().evaluate(value)).toBe('/');
        await visitor().press('Escape');
        expect(await visitor().evaluate(value)).toBe('');
        await visitor().press('Escape');
        expect(await focused()).not.toBe('q');
        await visitor().click('[data-comfort] summary');
        await visitor().click('input[name="shortcut"][value="off"]');
        await visitor().waitFor(() => document.documentElement.dataset['shortcut'] === 'off', 'the choice');
        await visitor().press('Escape');
        await visitor().press('/');
        expect(await focused()).not.toBe('q');
        await visitor().click('[data-comfort] summary');
        await visitor().click('.comfort-panel [type="reset"]');
        await visitor().waitFor(() => document.documentElement.dataset['shortcut'] === undefined, 'the default');
        await visitor().waitFor(() => document.querySelector('.comfort-status')?.textContent !== '', 'kept');
      });

      test('arrows go through the answers, Enter opens', async () => {
        await visitor().open(page());
        await visitor().type('[name="q"]', 'squelette');
        await visitor().waitFor(() => document.querySelectorAll('[data-page]').length > 1, 'answers');
        const titles = await visitor().evaluate(() =>
          [...document.querySelectorAll('[data-search-results] h2 a')].map((link) => link.textContent ?? ''),
        );
        await visitor().press('ArrowDown');
        expect(await focused()).toBe(titles[0]);
        await visitor().press('ArrowDown');
        expect(await focused()).toBe(titles[1]);
        await visitor().press('ArrowUp');
        await visitor().press('ArrowUp');
        expect(await focused()).toBe('q');
        await visitor().press('ArrowDown');
        await visitor().press('Enter');
        await visitor().waitFor(() => !location.pathname.endsWith('/recherche.html'), 'the page');
      });
    });

    // What follows depends on no browser.
    if (name !== 'chromium') return;

    test('a filter that is shared, and answers nothing, says where answers are', async () => {
      expect(await search('esperluette', 'exercices')).toEqual([]);
      expect(await said()).toContain('Ailleurs dans le cours');
      await visitor().click('[data-search-near] a');
      await visitor().waitFor(() => document.querySelectorAll('[data-page]').length > 0, 'answers');
      expect(await visitor().url()).toMatch(/\?q=esperluette$/);
    });

    test.each(['html-03', 'HTML 03', 'html03'])('an id: « %s » finds its lesson, then its exercises', async (id) => {
      const exercises = (await readdir(join(course.dir, 'exercices'))).filter((file) => file.startsWith('html-03-'));
      const [first, ...found] = (await search(id)).map((href) => href.replace('?trouve', ''));
      expect(first).toBe('lecons/html-03.html');
      expect(found.slice(0, exercises.length).sort()).toEqual(exercises.map((file) => `exercices/${file}`).slice(0, 4));
      expect(await search('html-03-plan')).toContain('exercices/html-03-plan.html');
    });

    test.each([
      ['<', 'glossaire.html#chevron'],
      ['"', 'glossaire.html#attribut'],
      ['&', 'glossaire.html#entite'],
      ['é', 'fiches/f01.html#les-lettres-accentuées'],
      ['à', 'fiches/f01.html#les-lettres-accentuées'],
      ['</>', 'glossaire.html#chevron'],
    ])('a sign: « %s » leads to the training of the keyboard, and to what is said of it', async (sign, also) => {
      expect((await search(sign))[0]).toBe('clavier.html');
      const links = await visitor().evaluate(() =>
        [...document.querySelectorAll('.search-need a')].map((link) => link.getAttribute('href') ?? ''),
      );
      expect(links.map(decodeURIComponent)).toContain(also);
    });

    test.each([
      ['centrer une boîte', 'reference/css-margin.html'],
      ['ma page est blanche', 'lecons/html-02.html#erreurs-fr%C3%A9quentes'],
      ['les accents s’affichent mal', 'lecons/html-02.html#lencodage-les-accents-arrivent-entiers'],
    ])('by need: « %s »', async (need, href) => {
      const [first] = await search(need);
      expect(decodeURIComponent(first ?? '')).toBe(decodeURIComponent(href));
      expect(await visitor().evaluate(() => document.querySelector('.search-kind')?.textContent)).toBe('Par besoin');
    });

    test('the needs can be gone through when nothing is asked', async () => {
      await visitor().open(page());
      await visitor().click('.needs summary');
      await visitor().click('.needs li a');
      await visitor().waitFor(() => location.pathname.includes('html-02'), 'an answer');
    });

    test('nothing found: near words, which search again, and where else to look', async () => {
      expect(await search('paragrafe')).toEqual([]);
      await visitor().waitFor(() => document.querySelector('[data-search-near] a') !== null, 'a near word');
      const text = await visitor().evaluate(() => (document.querySelector('main') as HTMLElement).innerText);
      expect(text).toContain('Aucune page trouvée pour «\u00a0paragrafe\u00a0».');
      expect(text).toContain(searchWords.noneAdvice[0]);
      expect(text).toContain(searchWords.elsewhere.glossary + searchWords.atLetter('P'));
      await visitor().click('[data-search-near] a');
      await answered();
      await visitor().waitFor(() => document.querySelectorAll('[data-page]').length > 0, 'answers');
      expect((await results())[0]).toBe('glossaire.html#paragraphe');
      expect(await visitor().evaluate(() => document.querySelector('[data-search-near]')?.checkVisibility())).toBe(
        false,
      );
    });

    test('from any page, the field of the header leads to results', async () => {
      await visitor().open(course.url('lecons/html-02.html'));
      await visitor().type('.search-form input', 'paragraphe');
      await visitor().press('Enter');
      await visitor().waitFor(() => document.querySelectorAll('[data-search-results] h2').length > 0, 'results');
    });

    test('nothing sticks out at 320 px, nothing complains', async () => {
      await visitor().resize(320, 640);
      for (const query of ['', '?q=titre&dans=lecons', '?q=paragrafe']) {
        await visitor().open(page(query));
        if (query) await answered();
        expect(await visitor().evaluate(() => document.documentElement.scrollWidth <= innerWidth), query).toBe(true);
        expect(visitor().consoleErrors(), query).toEqual([]);
      }
    });
  },
  { turn: 'none', embeddedChromium },
);

describe('in one browser', () => {
  const open = async () => {
    const { executable, env } = embeddedChromium;
    return loadPlaywright().chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  };

  test('axe finds nothing, whatever the state', async () => {
    const browser = await open();
    try {
      const page = await browser.newPage();
      for (const query of ['', '?q=centrer+une+bo%C3%AEte', '?q=paragrafe', '?q=esperluette&dans=exercices']) {
        await page.goto(course.url(`recherche.html${query}`));
        if (query)
          await page
            .getByText(/trouvée/)
            .first()
            .waitFor();
        else for (const theme of await page.locator('.needs summary').all()) await theme.click();
        await page.evaluate(AXE);
        const found = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(found.violations.map(({ id, nodes }) => `${query} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
      }
    } finally {
      await browser.close();
    }
  });

  test('a first question reads little; the list of words, when nothing was found', async () => {
    const browser = await open();
    try {
      const page = await browser.newPage();
      const read = new Map<string, number>();
      page.on('request', (request) => {
        const name = /\/recherche\/(.+)$/.exec(request.url())?.[1];
        if (name) read.set(name, readFileSync(fileURLToPath(request.url())).length);
      });
      await page.goto(course.url('recherche.html?q=paragraphe'));
      await page
        .getByText(/trouvée/)
        .first()
        .waitFor();
      const bytes = [...read.values()].reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeLessThan(MOST_BYTES);
      expect([...read.keys()]).not.toContain('mots.js');
      await page.fill('[name="q"]', 'paragrafe');
      await page.getByText('Vouliez-vous dire').waitFor();
      expect([...read.keys()]).toContain('mots.js');
      await page.fill('[name="q"]', 'tableau hippopotame blockquote');
      await page.getByText(searchWords.oneWord).waitFor();
      expect(await page.locator('[data-search-near] a').allTextContents()).toEqual(['tableau', 'blockquote']);
    } finally {
      await browser.close();
    }
  });

  test('a part of the index that is gone: it says so, and what to do', async () => {
    const browser = await open();
    const copy = await mkdtemp(join(tmpdir(), 'envol-recherche-'));
    try {
      await cp(course.dir, copy, { recursive: true, filter: (path) => !/atelier|wasm\.js/.test(path) });
      const page = await browser.newPage();
      await page.goto(`${pathToFileURL(join(copy, 'recherche.html')).href}?q=titre`);
      await page.getByText(searchWords.broken).waitFor();
      expect(await page.getByText(searchWords.brokenAdvice[0] ?? '').isVisible()).toBe(true);
      expect(await page.getByRole('heading', { name: searchWords.elsewhere.title }).isVisible()).toBe(true);
    } finally {
      await browser.close();
      await rm(copy, { recursive: true, force: true });
    }
  });

  test('without JavaScript: other ways, and the needs', async () => {
    const browser = await open();
    try {
      const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      await page.goto(course.url('recherche.html'));
      expect(await page.locator('noscript p').textContent()).toBe(searchWords.withoutScript);
      expect(await page.locator('noscript a').first().isVisible()).toBe(true);
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      expect(await page.locator('.needs summary').first().isVisible()).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
