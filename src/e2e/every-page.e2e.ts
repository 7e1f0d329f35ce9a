import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { parse } from 'parse5';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { course, KINDS } from './built-course.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** Gzipped HTML, CSS and JavaScript of the first lesson that a reader opens. */
const MOST_BYTES = 20_000;

let browser: Browser;
beforeAll(async () => {
  const { executable, env } = await embeddedBrowser(() => {});
  browser = await loadPlaywright().chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
  });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(KINDS)('%s', (kind) => {
  test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing: %s, with the panel open', async (theme) => {
    const page = await browser.newPage({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
    try {
      await page.goto(course.url(kind === 'recherche.html' ? `${kind}?q=titre` : kind));
      if (kind === 'recherche.html') await page.waitForSelector('.search-result');
      if (theme === 'contrast')
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'contrast'));
      if (kind !== 'hub.html') {
        await page.click('[data-comfort] summary');
        await page.waitForSelector('.comfort-panel');
      }
      expect(await violations(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });

  test('each id once, no step missing among the headings, nothing moves', async () => {
    const page = await browser.newPage();
    try {
      await page.goto(course.url(kind));
      // With what comes late: the parts and the editor of a page that is near enough.
      const isAlive = () => [...document.querySelectorAll('envol-playground')].every((it) => it.matches('.is-live'));
      await page.evaluate(() => document.querySelector('envol-playground')?.scrollIntoView());
      await page.waitForFunction(isAlive);
      const seen = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
          .filter((heading) => !heading.closest('[role="img"]'))
          .map(({ tagName }) => Number(tagName[1]));
        return {
          twice: ids.filter((id, index) => ids.indexOf(id) !== index),
          first: levels[0],
          jumps: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1).length,
          mains: document.querySelectorAll('main').length,
          moving: document.getAnimations().length,
        };
      });
      expect(seen).toEqual({ twice: [], first: 1, jumps: 0, mains: 1, moving: 0 });
    } finally {
      await page.close();
    }
  });

  test('without JavaScript it can be read, and shows no button that would do nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(course.url(kind));
      expect(await page.locator('h1').first().isVisible()).toBe(true);
      expect(await page.locator('[data-print], [data-comfort]').filter({ visible: true }).count()).toBe(0);
    } finally {
      await context.close();
    }
  });
});

test('a choice is worn before the first paint: by the page alone, with none of its scripts', async () => {
  const page = await browser.newPage();
  try {
    await page.goto(course.url('index.html'));
    await page.evaluate(() => localStorage.setItem('envol:confort', 'at=1&theme=dark&size=2'));
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(course.url('lecons/html-01.html'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const worn = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(worn).toEqual({ root: '..', js: '', theme: 'dark', size: '2' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(33, 26, 22)',
    );
  } finally {
    await page.close();
  }
});

test('the store is not read while the page is being opened: Chromium would give an empty one, now and then', async () => {
  const page = await browser.newPage();
  try {
    await page.addInitScript(() => {
      const { getItem } = Storage.prototype;
      const place = globalThis as unknown as { early: boolean[] };
      place.early = [];
      Storage.prototype.getItem = function (key) {
        place.early.push(document.body === null);
        return getItem.call(this, key);
      };
    });
    for (const kind of KINDS) {
      await page.goto(course.url(kind));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const early = await page.evaluate(() => (globalThis as unknown as { early: boolean[] }).early);
      expect([kind, early.length > 0 || kind === 'hub.html', early.includes(true)]).toEqual([kind, true, false]);
    }
  } finally {
    await page.close();
  }
});

test('every page is HTML that a browser has nothing to mend in', () => {
  const faults = pages().flatMap((page) => {
    const found: string[] = [];
    parse(readFileSync(join(course.dir, page), 'utf8'), {
      onParseError: ({ code, startLine, startCol }) => found.push(`${page}:${startLine}:${startCol} ${code}`),
    });
    return found;
  });
  expect(faults).toEqual([]);
});

test('a first lesson weighs little', () => {
  const heavy = pages()
    .filter((page) => page.startsWith('lecons/'))
    .map((page) => [page, weight(page)] as const)
    .filter(([page, bytes]) => bytes > MOST_BYTES + playgroundsOf(page) * PLAYGROUND_BYTES);
  expect(heavy).toEqual([]);
});

/** Of one: its code, and what waits for it to come near. */
const PLAYGROUND_BYTES = 500;

function playgroundsOf(page: string): number {
  return readFileSync(join(course.dir, page), 'utf8').split('<envol-playground').length - 1;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

function pages(): string[] {
  const names = readdirSync(course.dir, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return names.filter((name) => name.endsWith('.html') && !name.startsWith('atelier/'));
}

/** Of a page with its stylesheets and scripts, gzipped. */
function weight(page: string): number {
  const html = readFileSync(join(course.dir, page), 'utf8');
  const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script defer src)="([^"]+)"/g)];
  const files = [page, ...parts.map(([, url = '']) => join(page, '..', url))];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(course.dir, file))).length, 0);
}
