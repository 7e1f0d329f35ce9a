import { sleep } from '../sleep.ts';
import type { Native } from './native.ts';

/** How long a wait is on a machine so busy that the usual one may not have sufficed: nobody is refused for that, ms. */
export const BUSY_TIMEOUT = 4000;

/** A look at the page takes a few ms; past this the machine is busy, ms. */
const SLOW_LOOK = 50;

/** Whether the machine is busy just now. */
export async function isBusy(native: Native): Promise<boolean> {
  const start = performance.now();
  await native.count();
  return performance.now() - start > SLOW_LOOK;
}

/** Between two looks at a page that is still at work, ms; the last one again and again. */
const INTERVALS = [20, 50, 100];

/**
 * Looks until what is seen is right. The last look begins when the time is up, however long each takes: the page has
 * had its time, even on a busy machine.
 *
 * @param look throws where it is not right
 * @param isWrong whether that is why it threw
 */
export async function patiently(
  timeout: number,
  look: () => Promise<void>,
  isWrong: (error: unknown) => boolean = () => true,
): Promise<void> {
  const end = performance.now() + timeout;
  for (let looks = 0; ; looks += 1) {
    const isLast = performance.now() >= end;
    try {
      return await look();
    } catch (error) {
      if (isLast || !isWrong(error)) throw error;
    }
    await sleep(Math.min(INTERVALS[looks] ?? INTERVALS.at(-1) ?? 0, Math.max(0, end - performance.now())));
  }
}
