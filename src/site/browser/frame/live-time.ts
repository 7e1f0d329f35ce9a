/** One looks this often, and no more than twice as long counts between two looks, ms. */
const TICK_MS = 200;

/**
 * Resolves once that time has gone by in which this page was at work: while it was itself held up, on a busy machine, no
 * one else was late.
 */
export function liveTime(ms: number): Promise<void> {
  return new Promise((done) => {
    let left = ms;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      left -= Math.min(now - before, 2 * TICK_MS);
      before = now;
      if (left > 0) return;
      clearInterval(timer);
      done();
    }, TICK_MS);
  });
}
