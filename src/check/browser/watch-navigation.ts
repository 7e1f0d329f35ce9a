import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

/** How long a page that is on its way to another is waited for, ms. */
const TIMEOUT = 1500;

/**
 * A link that was followed leads to another page a moment later: what is asked in between would be answered by the page
 * before. Counts on the session, whose `Page` domain is enabled after this.
 *
 * @returns waits until every frame is where it was asked to go, or stays where it is
 */
export function watchNavigation(session: CDPSession): () => Promise<void> {
  const leaving = new Set<string>();
  let arrived: (() => void) | undefined;
  const end = (frameId: string) => {
    leaving.delete(frameId);
    if (leaving.size === 0) arrived?.();
  };
  session.on('Page.frameRequestedNavigation', ({ frameId }) => leaving.add(frameId));
  session.on('Page.frameNavigated', ({ frame }) => end(frame.id));
  session.on('Page.navigatedWithinDocument', ({ frameId }) => end(frameId));
  session.on('Page.frameStoppedLoading', ({ frameId }) => end(frameId));
  return async () => {
    if (leaving.size === 0) return;
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    await Promise.race([arrival, sleep(TIMEOUT, undefined, { ref: false })]);
    leaving.clear();
  };
}
