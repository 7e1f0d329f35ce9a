import type { Browser } from 'playwright';
import { type BrowserProcess, startProcess } from './browser-process.ts';
import { loadPlaywright } from './engine.ts';
import { type BrowserChoice, type BrowserSearch, findBrowser } from './find-browser.ts';
import { switches } from './switches.ts';
import { embeddedBrowser } from './write-embedded-browser.ts';

/** How long a browser may take before it answers, ms: a cold disk and a virus scanner are slow. */
const START_TIMEOUT = 30_000;

/** A browser at work, and the way to end it even when it answers nothing any more. */
export interface StartedBrowser {
  browser: Browser;
  kill(): void;
}

export class BrowserMissing extends Error {
  readonly search: BrowserSearch;
  constructor(search: BrowserSearch) {
    super(`no browser among: ${search.tried.join(', ')}`);
    this.search = search;
  }
}

export class BrowserFailed extends Error {
  readonly choice: BrowserChoice;
  constructor(choice: BrowserChoice, cause: unknown) {
    super(`${choice.name} did not start`, { cause });
    this.choice = choice;
  }
}

/**
 * Starts the first browser that is there, cut off from any network.
 *
 * @param onUnpack told before the embedded browser is unpacked, once on a machine, a few seconds
 * @param find which browsers are looked for, in which order
 * @throws BrowserMissing, BrowserFailed
 */
export async function startBrowser(
  onUnpack: () => void = () => {},
  find: () => BrowserSearch = findBrowser,
): Promise<StartedBrowser> {
  const search = find();
  const choice = search.found;
  if (!choice) throw new BrowserMissing(search);
  try {
    return choice.endpoint ? await joinBrowser(choice.endpoint) : await startChoice(choice, onUnpack);
  } catch (error) {
    throw new BrowserFailed(choice, error);
  }
}

/** A browser that somebody else started and will end: sockets of a page are cut off only if they gave it the proxy too. */
async function joinBrowser(endpoint: string): Promise<StartedBrowser> {
  const browser = await loadPlaywright().chromium.connectOverCDP(endpoint, { timeout: START_TIMEOUT });
  return { browser, kill: () => void browser.close().catch(() => {}) };
}

async function startChoice({ executable }: BrowserChoice, onUnpack: () => void): Promise<StartedBrowser> {
  const embedded = executable ? undefined : await embeddedBrowser(onUnpack);
  const path = executable ?? embedded?.executable ?? '';
  const env = { ...process.env, ...embedded?.env };
  const start = (sandbox: boolean) => startProcess(path, switches({ sandbox }), env);
  if (process.getuid?.() === 0) return connect(start(false));
  // Some machines forbid what the browser's sandbox is made of.
  return connect(start(true)).catch(() => connect(start(false)));
}

async function connect(started: BrowserProcess): Promise<StartedBrowser> {
  const early = started.ended.then((reason) => {
    throw new Error(reason);
  });
  try {
    const { chromium } = loadPlaywright();
    const browser = await Promise.race([
      chromium.connectOverCDP(started.transport, {
        timeout: START_TIMEOUT,
        isLocal: true,
        artifactsDir: started.profile,
      }),
      early,
    ]);
    early.catch(() => {});
    return { browser, kill: started.kill };
  } catch (error) {
    started.kill();
    throw error;
  }
}
