import { writeFile } from 'node:fs/promises';
import { By, until, type WebDriver } from 'selenium-webdriver';
import type { BrowserStart, Visitor } from './visitor.ts';
import { PATIENCE, waitOnPage, waitUntil } from './wait.ts';
import { press } from './webkit-keys.ts';
import { openWebkitSession } from './webkit-session.ts';

/** WebKitGTK's MiniBrowser, through WebKitWebDriver: the nearest to Safari that runs on Linux. */
export async function visitWithWebkit(start: BrowserStart): Promise<Visitor> {
  const { driver, close } = await openWebkitSession(start);
  const evaluate: Visitor['evaluate'] = (fn, ...args) =>
    driver.executeScript(`return (${fn})(...arguments)`, ...args) as Promise<never>;
  const visitor: Visitor = {
    name: 'webkit',
    hearsErrors: false,
    evaluate,
    open: async (url) => {
      await driver.get(url);
      await refuseErrorPage(visitor, url);
    },
    click: (selector) => click(driver, selector),
    type: async (selector, text) => {
      await click(driver, selector);
      await press(driver, 'Control+a');
      await (text ? driver.actions().sendKeys(text).perform() : press(driver, 'Delete'));
    },
    press: (keys) => press(driver, keys),
    resize: (width, height) => resize(driver, visitor, width, height),
    screenshot: async (path) => writeFile(path, await driver.takeScreenshot(), 'base64'),
    url: () => evaluate(() => location.href),
    waitFor: (...wanted) => waitOnPage(visitor, ...wanted),
    consoleErrors: () => [],
    close,
  };
  try {
    await visitor.resize(1280, 800);
    return visitor;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Its driver calls the page « Error opening file » a success; that page is `about:blank`. */
async function refuseErrorPage(visitor: Visitor, url: string): Promise<void> {
  if ((await visitor.url()) === 'about:blank' && url !== 'about:blank') {
    throw new Error(`webkit could not open ${url}: ${await visitor.evaluate(() => document.body.textContent)}`);
  }
}

async function click(driver: WebDriver, selector: string): Promise<void> {
  const element = await driver.wait(until.elementLocated(By.css(selector)), PATIENCE);
  await driver.wait(until.elementIsVisible(element), PATIENCE);
  // One at the edge of the window is said not to be clickable.
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
  await element.click();
}

/** The driver sizes the window; the toolbar takes a part of it. */
async function resize(driver: WebDriver, visitor: Visitor, width: number, height: number): Promise<void> {
  const toolbar = await visitor.evaluate(() => outerHeight - innerHeight);
  await driver
    .manage()
    .window()
    .setRect({ width, height: height + toolbar });
  const fits = async () => (await visitor.evaluate(() => `${innerWidth} ${innerHeight}`)) === `${width} ${height}`;
  await waitUntil('webkit', fits, `a viewport of ${width} × ${height}`);
}
