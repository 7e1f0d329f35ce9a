import type { Browser, BrowserContext, Page } from 'playwright';
import type { Work } from '../../course/work.ts';
import { newContext, openPage } from './browser.ts';
import { serveWork } from './serve-work.ts';

/** The page a check sees, where it does not say otherwise. */
export const ENTRY = 'index.html';

/** How long a page may take to load, ms. */
const LOAD_TIMEOUT = 5000;

/** The work's own page does not finish loading. */
export class NeverLoads extends Error {}

/** The pages of one work, each opened when it is first asked for. */
export interface Pages {
  /** One page for all the checks that only read. */
  shared: () => Promise<Page>;
  /** A fresh page, alone in its context, for a check that acts. */
  own: () => Promise<Page>;
  /** Ends them all; waits for none: a page that hangs must not hold a verdict back. */
  close: () => void;
}

/** @returns `undefined` where the work has no page to open */
export function pagesOf(work: Work, browser: Browser): Pages | undefined {
  if (!work.has(ENTRY)) return undefined;
  const serve = serveWork(work);
  const contexts: Promise<BrowserContext>[] = [];
  const own = async () => {
    const context = newContext(browser, serve);
    contexts.push(context);
    try {
      return await openPage(await context, ENTRY, LOAD_TIMEOUT);
    } catch (error) {
      throw error instanceof Error && error.name === 'TimeoutError' ? new NeverLoads() : error;
    }
  };
  let shared: Promise<Page> | undefined;
  return {
    shared: () => {
      shared ??= own();
      return shared;
    },
    own,
    close: () => {
      for (const context of contexts) void context.then((opened) => opened.close()).catch(() => {});
    },
  };
}
