import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { embeddedBrowser } from '../../check/browser/write-embedded-browser.ts';
import { COURSE, ROOT } from '../run.ts';
import { type Measure, median, seconds, timeOf } from './measure.ts';
import { measureInPage } from './measure-in-page.ts';
import { measureWarm } from './measure-warm.ts';

/** Promised: milliseconds from the end of the pause to the page that is shown; bytes, gzipped; a verdict ÷ Node's. */
const MOST = { ms: 100, bytes: 175_000, verdict: 0.5 };
/** As long as the playground waits after the last key. */
const PAUSE_MS = 300;
const ROUNDS = 9;

/** What a key costs to a beginner who looks at the result, and what the editor weighs on a share. */
export async function* benchPlayground(): AsyncGenerator<Measure> {
  const dir = join(ROOT, '.cache-bench-playground');
  const { executable, env } = await embeddedBrowser(() => {});
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    timeOf([join(ROOT, 'src/pack/build-cli.ts'), '--out', dir]);
    yield await refreshTime(await browser.newPage(), pathToFileURL(join(dir, 'lecons/html-03.html')).href);
    yield await weight(dir);
    yield await verdictTime(browser);
  } finally {
    await browser.close();
    await rm(dir, { recursive: true, force: true });
  }
}

async function refreshTime(page: Page, url: string): Promise<Measure> {
  await page.goto(url);
  await page.locator('envol-playground').scrollIntoViewIfNeeded();
  await page.locator('.playground iframe.is-shown').waitFor();
  await page.locator('.cm-content').click();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(spyOnRefresh);
    await page.keyboard.press('a');
    times.push(await page.evaluate(() => (globalThis as unknown as { refreshed: Promise<number> }).refreshed));
  }
  return {
    what: 'playground, key to refreshed result, after the pause, ms',
    value: Math.round(median(times) - PAUSE_MS),
    most: MOST.ms,
    detail: `${ROUNDS} keys, one by one: ${times.map((ms) => Math.round(ms - PAUSE_MS)).join(', ')} ms`,
  };
}

/** In the page: from the next key to the frame that takes the place of the one that is shown. */
function spyOnRefresh(): void {
  const place = document.querySelector('.playground-frames') as HTMLElement;
  const before = place.querySelector('iframe.is-shown');
  (globalThis as unknown as { refreshed: Promise<number> }).refreshed = new Promise((done) => {
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
    new MutationObserver((_, observer) => {
      const shown = place.querySelector('iframe.is-shown');
      if (!shown || shown === before) return;
      observer.disconnect();
      done(performance.now() - start);
    }).observe(place, { subtree: true, childList: true, attributeFilter: ['class'] });
  });
}

/** The same verdict, of the same browser: in the page of an exercise, and by the checker once it is warm. */
async function verdictTime(browser: Browser): Promise<Measure> {
  const solution = join(COURSE, 'exercises/mini-huit/solution');
  process.env['ENVOL_BROWSER'] = 'embedded';
  const { one } = await measureWarm(solution, 1);
  const here = await measureInPage(browser, solution);
  return {
    what: 'in-page verdict of an exercise of 8 checks ÷ the same verdict warm in Node',
    value: here / one,
    most: MOST.verdict,
    detail: `${seconds(here)} ÷ ${seconds(one)}, embedded shell`,
  };
}

async function weight(dir: string): Promise<Measure> {
  const names = await readdir(join(dir, '_astro'));
  const scripts = await Promise.all(
    names.filter((name) => name.startsWith('l-')).map((name) => readFile(join(dir, '_astro', name))),
  );
  const editor = scripts.filter((code) => code.includes('envol-change'));
  const parts = [...editor, await readFile(join(dir, 'bac.html'))].map((text) => gzipSync(text, { level: 9 }).length);
  return {
    what: 'playground, editor and frame, bytes gzipped',
    value: parts.reduce((sum, size) => sum + size, 0),
    most: MOST.bytes,
    detail: `three languages; ${parts.join(' + ')}`,
  };
}
