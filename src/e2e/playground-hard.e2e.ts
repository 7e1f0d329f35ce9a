import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { lostPart } from '../words/lost-part.ts';
import { playgroundWords as words } from '../words/playground.ts';
import { findBrowsers } from './browsers/find-browsers.ts';
import { inEachBrowser } from './browsers/in-each-browser.ts';
import { course } from './built-course.ts';
import { copyForPlaygrounds, type PlaygroundPages } from './write-playground-page.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const FILES = {
  'index.html': '<link rel="stylesheet" href="style.css">\n<p>Bonjour</p>\n<script src="script.js"></script>',
  'style.css': 'p { color: green; }',
  'script.js': 'let a = 1;\n\ntotal();',
};

const embeddedChromium = await embeddedBrowser(() => {});
const full = findBrowsers(embeddedChromium).chromium;
let pages: PlaygroundPages;
beforeAll(async () => {
  pages = await copyForPlaygrounds();
});
afterAll(() => pages?.remove());

interface Playground extends HTMLElement {
  work(): Promise<Record<string, string>>;
  write(files: object): Promise<void>;
}

inEachBrowser(
  (visitor, name) => {
    const open = async (url: string) => {
      await visitor().open(url);
      await visitor().evaluate(() => document.querySelector('envol-playground')?.scrollIntoView());
      await visitor().waitFor(() => document.querySelector('.playground iframe.is-shown') !== null, 'the result');
    };
    const write = (code: string) =>
      visitor().evaluate(
        (text) => (document.querySelector('envol-playground') as Playground).write({ 'index.html': text }),
        code,
      );
    const text = () =>
      visitor().evaluate(() =>
        (document.querySelector('envol-playground') as Playground).work().then((files) => files['index.html']),
      );
    const inside = () => visitor().evaluate(() => document.querySelector('.playground-live')?.textContent ?? '');
    const waitForText = (expected: string) => expect.poll(inside, { timeout: 10_000 }).toContain(expected);

    const thrown = (error: string) => `throw new DOMException('', '${error}')`;
    /** Until the test ends, this page and the hub, where Firefox has its store, begin with a script. */
    const spoil = async (url: string, script: string) => {
      for (const page of [fileURLToPath(url), fileURLToPath(new URL('../hub.html', url))]) {
        const before = await readFile(page, 'utf8');
        await writeFile(join(page, '../spoiled.js'), script);
        await writeFile(page, before.replace('<head>', '<head><script src="spoiled.js"></script>'));
        onTestFinished(() => writeFile(page, before));
      }
    };

    test('arrows go from file to file; an error leads to its line', async () => {
      await open(await pages.write('fichiers', FILES));
      await waitForText(words.place('script.js', 3));
      await visitor().click('.playground-tabs button');
      await visitor().press('ArrowRight');
      await visitor().press('ArrowRight');
      expect(await visitor().evaluate(() => document.activeElement?.textContent)).toBe('script.js');
      await visitor().press('ArrowRight');
      expect(await visitor().evaluate(() => document.activeElement?.textContent)).toBe('index.html');
      await visitor().click('.playground-console li.error button');
      const at = await visitor().evaluate(() => ({
        file: document.querySelector('.playground-tabs [aria-selected="true"]')?.textContent,
        line: getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent,
        isInside: document.activeElement?.matches('.cm-content'),
      }));
      expect(at).toEqual({ file: 'script.js', line: 'total();', isInside: true });
    });

    test('the code of the lesson changed: the text that is shown is said, the other one offered', async () => {
      await open(await pages.write('change', { 'index.html': '<p>Avant</p>' }));
      await write('<p>Mon texte</p>');
      await new Promise((later) => setTimeout(later, 1500));
      await open(await pages.write('change', { 'index.html': '<p>Après</p>' }));
      await waitForText(words.lessonChanged);
      expect(await text()).toBe('<p>Mon texte</p>');
      await visitor().click('.playground-status button');
      expect(await text()).toBe('<p>Après</p>');
      expect(await visitor().evaluate(() => document.activeElement?.textContent)).toBe(words.resetUndo);
      await visitor().press('Enter');
      expect(await text()).toBe('<p>Mon texte</p>');
    });

    test('a megabyte is shown, and what is not remembered is said', async () => {
      await open(await pages.write('lourd', { 'index.html': '<p>Un</p>' }));
      await write(`<script>console.log("gros")</script>${'<p onclick="f()">Bonjour</p>\n'.repeat(36_000)}`);
      await waitForText('gros');
      await waitForText(words.notRemembered);
    });

    test('a full store is said, and everything else works', async () => {
      const url = await pages.write('plein', { 'index.html': '<p>Un</p>' });
      // The store of Firefox is inside the hub, which no test can fill.
      if (name === 'firefox') await spoil(url, `Storage.prototype.setItem = () => { ${thrown('QuotaExceededError')} }`);
      await open(url);
      await visitor().evaluate(() => {
        for (let size = 2 ** 22; size >= 1; size /= 2)
          for (let tries = 0; tries < 3; tries += 1)
            try {
              localStorage.setItem(`plein ${size} ${tries}`, 'a'.repeat(size));
            } catch {}
      });
      await write(`<script>console.log("mar" + "che")</script>${'<p>Deux</p>'.repeat(500)}`);
      await waitForText('marche');
      await waitForText(words.notRemembered);
      await visitor().evaluate(() => localStorage.clear());
    });

    test('a store that is refused is said, and everything else works', async () => {
      const url = await pages.write('refus', { 'index.html': '<p>Un</p>' });
      await spoil(url, `Object.defineProperty(window, 'localStorage', { get() { ${thrown('SecurityError')} } })`);
      await open(url);
      await write('<script>console.log("mar" + "che")</script>');
      await waitForText('marche');
      await waitForText(words.notRemembered);
      await open(url);
      expect(await text()).toBe('<p>Un</p>');
      expect(visitor().consoleErrors()).toEqual([]);
    });

    test('a script that does not come: the page says to reload, and what it holds can be read', async () => {
      const url = await pages.write('perdu', { 'index.html': '<p>Un</p>' });
      const scripts = new URL('../_astro/', url);
      const away = new URL('../_ailleurs/', url);
      await rename(scripts, away);
      onTestFinished(async () => {
        await rm(scripts, { recursive: true });
        await rename(away, scripts);
      });
      await mkdir(scripts);
      for (const name of await readdir(away))
        if (!name.startsWith('l-')) await copyFile(new URL(name, away), new URL(name, scripts));
      await visitor().open(url);
      await visitor().evaluate(() => document.querySelector('envol-playground')?.scrollIntoView());
      await visitor().waitFor(() => document.querySelector('[role="alert"]') !== null, 'what to do');
      expect(
        await visitor().evaluate(() => [...document.querySelectorAll('.lost')].map((it) => it.textContent)),
      ).toEqual([lostPart]);
      expect(await visitor().evaluate(() => document.querySelector('envol-playground pre')?.textContent)).toBe(
        '<p>Un</p>',
      );
    });

    test('what leaves is said, and the lesson lives', async () => {
      await open(await pages.write('depart', { 'index.html': '<p>Un</p>' }));
      await write(
        '<p>a<script>setTimeout(() => { const l = window["loc" + "ation"]; l.href = "about:blank" }, 300)</script>',
      );
      await waitForText(words.left);
      await write('<script>console.log("viv" + "ante")</script>');
      await waitForText('vivante');
    });
  },
  { turn: 'firefox', embeddedChromium },
);

describe.skipIf('missing' in full)('in Chromium', () => {
  const visit = async <T>(work: (page: import('playwright').Page) => Promise<T>, options = {}) => {
    const { executable, env } = 'start' in full ? full.start : embeddedChromium;
    const browser = await chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      return await work(await browser.newPage(options));
    } finally {
      await browser.close();
    }
  };

  test.each(['light', 'dark'] as const)('axe finds nothing in a living playground: %s', (colorScheme) =>
    visit(
      async (page) => {
        await page.goto(await pages.write('axe', FILES));
        await page.locator('envol-playground').scrollIntoViewIfNeeded();
        await page.locator('.playground-console li.error').waitFor();
        await page.locator('.playground-tools button').nth(1).click();
        await page.evaluate(AXE);
        const found = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      },
      { colorScheme },
    ),
  );

  test('without JavaScript, and on paper, the code is read', async () => {
    await visit(
      async (page) => {
        await page.goto(course.url('lecons/html-03.html'));
        expect(await page.locator('.playground-source pre').isVisible()).toBe(true);
        expect(await page.locator('.playground-source noscript p').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
    await visit(async (page) => {
      await page.goto(await pages.write('papier', FILES));
      await page.locator('envol-playground').scrollIntoViewIfNeeded();
      await page.locator('.cm-content').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.playground-source pre').filter({ visible: true }).count()).toBe(3);
      expect(await page.locator('.playground-live').isVisible()).toBe(false);
    });
  });

  test.each([
    ['a catastrophic regular expression', '<script>/^(a+)+$/.test("a".repeat(40) + "b")</script>'],
    [
      'code made from text',
      '<script>const s = document.createElement("script"); s.textContent = "while(true);"; document.head.append(s)</script>',
    ],
  ])('%s: the lesson answers, and the silent page is closed', (_, code) =>
    visit(async (page) => {
      await page.goto(await pages.write('muet', { 'index.html': code }));
      await page.locator('envol-playground').scrollIntoViewIfNeeded();
      await page.getByText(words.silent).waitFor({ timeout: 15_000 });
      expect(await page.locator('.playground iframe.is-shown').count()).toBe(0);
    }),
  );
});
