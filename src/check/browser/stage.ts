import type { Browser, BrowserContext, Page, Request, Route } from 'playwright';
import type { NativePage, Stage } from './native.ts';
import { fileOfUrl, ORIGIN } from './origin.ts';
import { TOO_MANY } from './page-record.ts';
import { powersOf } from './powers.ts';
import { serveWork } from './serve-work.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** What answers a request: a body and its type. */
export interface Served {
  body: Uint8Array | string;
  contentType: string;
}

/** Answers for a path of the work; `undefined`: there is no such file. */
export type Serve = (path: string) => Served | undefined;

/** A page of its own, alone in its context, with what Playwright knows of it. */
export interface BrowserStage extends Stage {
  page: Page & NativePage;
  watch: PageWatch;
}

/** How long a page may take to load, ms, endless loops included, which the watch ends sooner. */
const LOAD_TIMEOUT = 5000;

interface StageState {
  serve: Serve;
  page?: Page;
  watch?: PageWatch;
  /** While the page loads: tells that it leaves for somewhere else. */
  leave?: () => void;
}

/** Prepares a page; what it will show is told when it is opened. */
export async function prepareStage(browser: Browser): Promise<BrowserStage> {
  const context = await browser.newContext({
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
  });
  const state: StageState = { serve: () => undefined };
  // Before there is a page: one that is being made takes no notice of new routes.
  await Promise.all([
    context.addInitScript(limitFloods),
    context.addInitScript(stayHere),
    routeAll(context, (path) => state.serve(path), state),
  ]);
  const page = await context.newPage();
  state.page = page;
  const watch = await watchPage(page);
  state.watch = watch;
  return {
    page: page as Page & NativePage,
    watch,
    ...powersOf(page, watch),
    open: async (work, file, known) => {
      state.serve = serveWork(work);
      watch.start(known);
      const left = new Promise<true>((leaves) => {
        state.leave = () => leaves(true);
      });
      // A page that leaves while it loads stays as it was, and never tells that it has loaded.
      const isLoaded = await Promise.race([load(page, file), left]);
      delete state.leave;
      return isLoaded;
    },
    close: () => {
      watch.stop();
      void context.close().catch(() => {});
    },
  };
}

async function load(page: Page, file: string): Promise<boolean> {
  const url = `${ORIGIN}/${file.split('/').map(encodeURIComponent).join('/')}`;
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: LOAD_TIMEOUT });
  } catch (error) {
    // The page went elsewhere before it was there: what it loads then is awaited just below.
    if (!/interrupted by another navigation|ERR_ABORTED/.test(String(error))) return false;
  }
  return page.waitForLoadState('load', { timeout: LOAD_TIMEOUT }).then(
    () => true,
    () => false,
  );
}

/** Every request is answered from memory or refused; a page that loads itself endlessly is held where it is. */
async function routeAll(context: BrowserContext, serve: Serve, state: StageState): Promise<void> {
  // A request of a page that is gone cannot be answered: nobody waits for it.
  await context.route('**/*', (route) => answer(route, serve, state).catch(() => {}));
}

async function answer(route: Route, serve: Serve, state: StageState): Promise<void> {
  const request = route.request();
  const file = fileOfUrl(request.url());
  const isPage = request.isNavigationRequest() && isMainFrame(request, state.page);
  if (isPage && state.watch) {
    const { record } = state.watch;
    record.loads += 1;
    if (file === undefined || record.loads > TOO_MANY) {
      if (file === undefined && state.leave) record.left = true;
      state.leave?.();
      // « No content »: the browser stays on the page that it shows.
      return route.fulfill({ status: 204 });
    }
  }
  if (file === undefined) return route.abort();
  const served = serve(file);
  if (isPage && state.watch) state.watch.record.file = file;
  if (served) await route.fulfill({ body: Buffer.from(served.body), contentType: served.contentType });
  // In place of an empty page, the browser would show one of its own.
  else await route.fulfill({ status: 404, body: '<!doctype html>', contentType: 'text/html' });
}

/** Not of a window that the page opened: what loads there is not shown here. It has no frame yet, or one of its own. */
function isMainFrame(request: Request, page: Page | undefined): boolean {
  try {
    return request.frame() === page?.mainFrame();
  } catch {
    return false;
  }
}

/**
 * Runs in the page before any script of it. Past 500 messages or a million signs, its console is mute; past as many
 * errors, they are told no more; past three windows, none opens. Floods of those are what a driven browser dies of.
 */
function limitFloods(): void {
  let left = 500;
  let room = 1_000_000;
  let windows = 3;
  const size = (value: unknown) => (typeof value === 'string' ? value.length : 100);
  const mayTell = (...values: unknown[]) => {
    left -= 1;
    for (let index = 0; index < values.length; index += 1) room -= size(values[index]);
    return left >= 0 && room >= 0;
  };
  const original = console as unknown as Record<string, (...args: unknown[]) => void>;
  for (const name of Object.keys(original)) {
    const say = original[name];
    if (typeof say !== 'function') continue;
    Object.defineProperty(console, name, {
      configurable: true,
      writable: true,
      value: (...args: unknown[]) => {
        if (mayTell(...args)) say.apply(console, args);
      },
    });
  }
  addEventListener(
    'error',
    (event) => event instanceof ErrorEvent && !mayTell(event.message) && event.preventDefault(),
  );
  addEventListener('unhandledrejection', (event) => !mayTell(event.reason?.message) && event.preventDefault());
  const open = window.open;
  window.open = function (...args) {
    windows -= 1;
    return windows >= 0 ? open.apply(this, args) : null;
  };
}

/**
 * Runs in the page before any script of it. An address that is for another program (`mailto:`, `tel:`) leaves the page as
 * it is, as in a browser with that program; what gets around this, the browser refuses with a page of its own.
 */
function stayHere(): void {
  navigation.addEventListener('navigate', (event) => {
    if (!/^(https?|data|blob|about):/.test(event.destination.url)) event.preventDefault();
  });
}
