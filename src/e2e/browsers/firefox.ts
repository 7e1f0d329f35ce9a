import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { chord } from './keys.ts';
import type { BrowserStart, ColorScheme, Visitor } from './visitor.ts';
import { PATIENCE, waitOnPage } from './wait.ts';

/** Stock Firefox, through WebDriver BiDi. */
export async function visitWithFirefox(start: BrowserStart): Promise<Visitor> {
  // A home of its own: Firefox makes `~/Downloads` and `~/.mozilla` wherever its profile is.
  const home = await mkdtemp(join(tmpdir(), 'envol-firefox-'));
  const forgetHome = () => rm(home, { recursive: true, force: true, maxRetries: 5 });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close().finally(forgetHome);
  };
  try {
    browser = await launch(start, home);
    // A tab of our own: in the first one nothing is ever `:focus`, as if nobody looked at it.
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.setDefaultTimeout(PATIENCE);
    return visitorOf(page, close);
  } catch (error) {
    await (browser ? close() : forgetHome());
    throw error;
  }
}

function launch({ executable, env, colorScheme = 'light', profile }: BrowserStart, home: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    env: { ...process.env, ...env, HOME: home },
    ...(profile ? { userDataDir: profile } : {}),
    timeout: 60_000,
    extraPrefsFirefox: {
      ...AS_SHIPPED,
      'layout.css.prefers-color-scheme.content-override': SCHEMES[colorScheme],
    },
  });
}

/** Puppeteer relaxes the rules of file:// for its own comfort; a learner's Firefox does not. */
const AS_SHIPPED = { 'security.fileuri.strict_origin_policy': true, 'remote.prefs.recommended': false };

/** Values of the preference of Firefox. */
const SCHEMES: Record<ColorScheme, number> = { dark: 0, light: 1 };

function visitorOf(page: Page, close: () => Promise<void>): Visitor {
  const errors = listen(page);
  const evaluate: Visitor['evaluate'] = (fn, ...args) =>
    page.evaluate(fn as unknown as (argument: unknown) => never, args[0]);
  const visitor: Visitor = {
    name: 'firefox',
    hearsErrors: true,
    evaluate,
    open: async (url) => {
      errors.length = 0;
      // A page that is left while its frames still load: the driver takes their end for that of the new page.
      await page.goto(url).catch((error: unknown) => {
        if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
        return page.goto(url);
      });
    },
    click: (selector) => page.locator(selector).click(),
    type: async (selector, text) => {
      await page.locator(selector).click();
      await press(page, ['Control'], 'a');
      await (text ? page.keyboard.type(text) : press(page, [], 'Delete'));
    },
    press: (keys) => {
      const { modifiers, key } = chord(keys);
      return press(page, modifiers, key);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    url: () => evaluate(() => location.href),
    waitFor: (...wanted) => waitOnPage(visitor, ...wanted),
    consoleErrors: () => [...errors],
    close,
  };
  return visitor;
}

async function press(page: Page, modifiers: readonly KeyInput[], key: string): Promise<void> {
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key as KeyInput);
  for (const modifier of modifiers) await page.keyboard.up(modifier);
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
