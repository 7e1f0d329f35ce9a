import { afterAll, beforeAll, describe, test } from 'vitest';
import { isAll, RUN_ALL } from '../all-tests.ts';
import { visitWithChromium } from './chromium.ts';
import { findBrowsers, missingBrowsers } from './find-browsers.ts';
import { visitWithFirefox } from './firefox.ts';
import {
  BROWSER_NAMES,
  type BrowserName,
  type BrowserStart,
  type ColorScheme,
  type StartVisitor,
  type Visitor,
} from './visitor.ts';
import { visitWithWebkit } from './webkit.ts';

const START: Record<BrowserName, StartVisitor> = {
  chromium: visitWithChromium,
  firefox: visitWithFirefox,
  webkit: visitWithWebkit,
};

export interface Preferences {
  /** Used where no Chromium is installed. */
  embeddedChromium?: BrowserStart;
  /**
   * The one that runs these beside Chromium in the gate, which has fifteen minutes, or none; `ENVOL_TESTS=all` runs all
   * three. Without it, all three always run.
   */
  turn?: 'firefox' | 'webkit' | 'none';
  colorScheme?: ColorScheme;
}

/**
 * The same tests in each browser, which is started once for them. A browser that is not on this machine is said aloud
 * and skipped with its reason; with `CI=true` it is an error.
 *
 * ```ts
 * inEachBrowser((visitor) => {
 *   test('the page has a title', async () => {
 *     await visitor().open(url);
 *   });
 * });
 * ```
 *
 * @param tests its first argument is called inside a test: there is no browser before
 */
export function inEachBrowser(
  tests: (visitor: () => Visitor, name: BrowserName) => void,
  preferences: Preferences = {},
): void {
  const { embeddedChromium, turn, ...look } = preferences;
  const found = findBrowsers(embeddedChromium);
  for (const sentence of missingBrowsers(found)) console.warn(`Browser not run. ${sentence}`);
  for (const name of BROWSER_NAMES) {
    const browser = found[name];
    describe(name, () => {
      if (turn && !isAll && name !== 'chromium' && name !== turn) {
        test(`takes no turn here: ${RUN_ALL}`, (context) => context.skip(RUN_ALL));
        return;
      }
      if ('missing' in browser) {
        test(`cannot be run: ${browser.missing}`, (context) => context.skip(browser.missing));
        return;
      }
      let visitor: Visitor;
      beforeAll(async () => {
        visitor = await START[name]({ ...browser.start, ...look });
      });
      afterAll(() => visitor?.close());
      tests(() => visitor, name);
    });
  }
}
