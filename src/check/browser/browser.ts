import type { Browser, BrowserContext, Page } from 'playwright';
import { loadPlaywright } from './engine.ts';
import { type BrowserChoice, type BrowserSearch, findBrowser } from './find-browser.ts';
import { embeddedBrowser } from './write-embedded-browser.ts';

/** Nothing listens there: whatever escapes the routing of a page ends in it. */
const BLACK_HOLE = 'http://127.0.0.1:9';

/** Origin of the learner's pages; every request to it is answered from memory, every other is refused. */
export const ORIGIN = 'http://exercice.invalid';

const ARGUMENTS = [
  '--disable-quic',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-pings',
];

/** What answers a request: a body and its type. */
export interface Served {
  body: Uint8Array | string;
  contentType: string;
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
 * @throws BrowserMissing, BrowserFailed
 */
export async function startBrowser(onUnpack: () => void = () => {}): Promise<Browser> {
  const search = findBrowser();
  const choice = search.found;
  if (!choice) throw new BrowserMissing(search);
  try {
    const { chromium } = loadPlaywright();
    const embedded = choice.executable ? undefined : await embeddedBrowser(onUnpack);
    const options = {
      executablePath: choice.executable ?? embedded?.executable ?? '',
      args: ARGUMENTS,
      env: { ...process.env, ...embedded?.env } as Record<string, string>,
      proxy: { server: BLACK_HOLE, bypass: '<-loopback>' },
    };
    if (process.getuid?.() === 0) return await chromium.launch(options);
    return await chromium
      .launch({ ...options, chromiumSandbox: true })
      .catch(() => chromium.launch({ ...options, chromiumSandbox: false }));
  } catch (error) {
    throw new BrowserFailed(choice, error);
  }
}

/** A private place for pages: nothing is shared with another, nothing leaves it. */
export async function newContext(
  browser: Browser,
  serve: (path: string) => Served | undefined,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
  });
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const served = url.origin === ORIGIN ? serve(decodePath(url.pathname)) : undefined;
    if (served) await route.fulfill({ body: Buffer.from(served.body), contentType: served.contentType });
    else if (url.origin === ORIGIN) await route.fulfill({ status: 404, body: '' });
    else await route.abort();
  });
  return context;
}

/** Opens a page of the work. @param timeout ms */
export async function openPage(context: BrowserContext, path: string, timeout: number): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  await page.goto(`${ORIGIN}/${path}`, { waitUntil: 'load', timeout });
  return page;
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return pathname.slice(1);
  }
}
