import { setTimeout as sleep } from 'node:timers/promises';
import type { Visitor } from './visitor.ts';

/** How long a page, a click or a condition may take before the test fails, in ms. */
export const PATIENCE = 15_000;

const PAUSE = 25;

/**
 * Polls until the condition holds. A condition that throws does not hold yet: between two pages there is nobody to ask.
 *
 * @param what ends the sentence of the error: `chromium waited 15000 ms in vain for the search results`
 */
export async function waitUntil(
  who: string,
  holds: () => Promise<boolean>,
  what: string,
  timeoutMs = PATIENCE,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await holds().catch((error: unknown) => error);
    if (answer === true) return;
    if (performance.now() > deadline) {
      const cause = answer instanceof Error ? { cause: answer } : {};
      throw new Error(`${who} waited ${timeoutMs} ms in vain for ${what}`, cause);
    }
    await sleep(PAUSE);
  }
}

/** `Visitor.waitFor`; its error also says where the page is and what it holds, for whoever was not there. */
export async function waitOnPage(
  { name, evaluate, consoleErrors }: Visitor,
  fn: () => boolean,
  what: string,
  timeoutMs?: number,
): Promise<void> {
  try {
    await waitUntil(name, () => evaluate(fn), what, timeoutMs);
  } catch (error) {
    const page = await evaluate(pageNow).catch((silence: unknown) => `no answer: ${silence}`);
    const told = [`${(error as Error).message}; the page:`, page, ...consoleErrors()];
    throw new Error(told.join('\n'), { cause: error });
  }
}

/** Runs in the page. */
function pageNow(): string {
  const text = document.body?.innerText.replace(/\s+/g, ' ').slice(0, 600);
  let kept = '';
  try {
    kept = JSON.stringify({ ...localStorage }).slice(0, 600);
  } catch (error) {
    kept = String(error);
  }
  return `${location.href} (${document.readyState}) ${text}\nkept: ${kept}`;
}

/** The promise, or an error that names what was late. */
export async function within<T>(timeoutMs: number, what: string, promise: Promise<T>): Promise<T> {
  const late = new AbortController();
  try {
    return await Promise.race([
      promise,
      sleep(timeoutMs, undefined, { signal: late.signal }).then(() => {
        throw new Error(`${what} took more than ${timeoutMs} ms`);
      }),
    ]);
  } finally {
    late.abort();
  }
}
