import { type CDPSession, chromium, type LaunchOptions, type Page } from 'playwright';
import { chord } from './keys.ts';
import type { BrowserStart, Visitor } from './visitor.ts';
import { PATIENCE, waitOnPage } from './wait.ts';

/** Chromium, through Playwright. */
export async function visitWithChromium(start: BrowserStart): Promise<Visitor> {
  const { page, close } = await launch(start);
  page.setDefaultTimeout(PATIENCE);
  const devtools = await page.context().newCDPSession(page);
  const errors = listen(page);
  const evaluate: Visitor['evaluate'] = (fn, ...args) =>
    page.evaluate(fn as unknown as (argument: unknown) => never, args[0]);
  const visitor: Visitor = {
    name: 'chromium',
    hearsErrors: true,
    evaluate,
    open: async (url) => {
      errors.length = 0;
      await page.goto(url).catch((error: unknown) => leaveErrorPage(page, error));
    },
    click: (selector) => first(page, selector).click(),
    type: async (selector, text) => {
      await first(page, selector).click();
      await page.keyboard.press('Control+a');
      if (!text) await page.keyboard.press('Delete');
      for (const character of text) await stroke(page, devtools, character);
    },
    press: (keys) => {
      const { modifiers, key } = chord(keys);
      return page.keyboard.press([...modifiers, key].join('+'));
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    url: () => evaluate(() => location.href),
    waitFor: (...wanted) => waitOnPage(visitor, ...wanted),
    consoleErrors: () => [...errors],
    close,
  };
  return visitor;
}

/** With its sandbox where it can have one: root cannot, nor a container without user namespaces. */
async function launch(start: BrowserStart): Promise<{ page: Page; close(): Promise<void> }> {
  const open = (chromiumSandbox: boolean) => openPage(start, chromiumSandbox);
  return process.getuid?.() === 0 ? open(false) : open(true).catch(() => open(false));
}

async function openPage({ executable, env, colorScheme = 'light', profile }: BrowserStart, chromiumSandbox: boolean) {
  const options: LaunchOptions = {
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
    chromiumSandbox,
  };
  const look = { viewport: { width: 1280, height: 800 }, colorScheme };
  if (profile) {
    const context = await chromium.launchPersistentContext(profile, { ...options, ...look });
    return { page: await context.newPage(), close: () => context.close() };
  }
  const browser = await chromium.launch(options);
  return { page: await browser.newPage(look), close: () => browser.close() };
}

/** Chromium spoils the accents of what an external script of a file:// page throws: `lanc\uFFE9e` for `lancée`. */
function mend(message: string): string {
  return message.replace(/[\uff80-\uffff]/g, (spoiled) => String.fromCharCode(spoiled.charCodeAt(0) & 0xff));
}

/** Playwright refuses to click when several elements match; the two other drivers take the first. */
function first(page: Page, selector: string) {
  return page.locator(`css=${selector}`).first();
}

/** Playwright rejects before Chromium shows its error page, which would then interrupt the next visit. */
async function leaveErrorPage(page: Page, error: unknown): Promise<never> {
  await page.waitForURL('chrome-error://**', { timeout: 2000 }).catch(() => {});
  throw error;
}

function listen(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(mend(error.message)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Playwright pastes the characters that a US keyboard lacks, without any key event: `é` is a key here. */
async function stroke(page: Page, devtools: CDPSession, character: string): Promise<void> {
  if (/[ -~]/.test(character)) return page.keyboard.press(character);
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: character, text: character });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
}
