import type { Locator as Native } from 'playwright';

/** How long a wait is on a machine so busy that the usual one may not have sufficed: nobody is refused for that, ms. */
export const BUSY_TIMEOUT = 5000;

/** A look at the page takes a few ms; past this the machine is busy, ms. */
const SLOW_LOOK = 50;

/** Whether the machine is busy just now. */
export async function isBusy(native: Native): Promise<boolean> {
  const start = performance.now();
  await native.count();
  return performance.now() - start > SLOW_LOOK;
}
