import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSER_NAMES, type BrowserName, type BrowserStart } from './visitor.ts';

export type FoundBrowser = { start: BrowserStart } | { missing: string };
export type FoundBrowsers = Record<BrowserName, FoundBrowser>;

export interface BrowserPlace {
  env: Readonly<Record<string, string | undefined>>;
  canRun(path: string): boolean;
}

const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['firefox', 'firefox-esr'],
  webkit: ['WebKitWebDriver'],
};

const thisMachine: BrowserPlace = {
  env: process.env,
  canRun: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * For each browser, how to start it or why it cannot be: the one that `ENVOL_TEST_CHROMIUM`, `ENVOL_TEST_FIREFOX` or
 * `ENVOL_TEST_WEBKIT` names (a wish is not replaced in silence), else an installed one.
 *
 * @param embeddedChromium used where no Chromium is installed
 */
export function findBrowsers(embeddedChromium?: BrowserStart, place: BrowserPlace = thisMachine): FoundBrowsers {
  const chromium = find('chromium', place);
  const noWish = !place.env[wishFor('chromium')];
  return {
    chromium: 'missing' in chromium && noWish && embeddedChromium ? { start: embeddedChromium } : chromium,
    firefox: find('firefox', place),
    webkit: onPath(['Xvfb'], place) ? find('webkit', place) : { missing: 'Xvfb not on the PATH: it needs a screen' },
  };
}

/**
 * One sentence for each browser that cannot be run: `webkit: WebKitWebDriver not on the PATH; …`.
 *
 * @throws the same sentences, where `CI` is `true`: a test that nobody ran must not look green
 */
export function missingBrowsers(found: FoundBrowsers, env: BrowserPlace['env'] = process.env): string[] {
  const sentences = BROWSER_NAMES.flatMap((name) => {
    const browser = found[name];
    return 'missing' in browser ? [`${name}: ${browser.missing}`] : [];
  });
  if (sentences.length > 0 && env['CI'] === 'true') {
    throw new Error(`Every browser must be there when CI=true.\n${sentences.join('\n')}`);
  }
  return sentences;
}

function find(name: BrowserName, place: BrowserPlace): FoundBrowser {
  const wish = place.env[wishFor(name)];
  if (wish) {
    return place.canRun(wish) ? { start: { executable: wish } } : { missing: `${wishFor(name)}=${wish} cannot be run` };
  }
  const executable = onPath(PROGRAMS[name], place);
  if (executable) return { start: { executable } };
  return { missing: `${PROGRAMS[name].join(', ')} not on the PATH; ${wishFor(name)} may name another place` };
}

function wishFor(name: BrowserName): string {
  return `ENVOL_TEST_${name.toUpperCase()}`;
}

function onPath(programs: readonly string[], { env, canRun }: BrowserPlace): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(canRun);
}
