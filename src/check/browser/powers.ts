import type { Page } from 'playwright';
import { type ExceptionEvent, scriptErrorOf } from './console-events.ts';
import type { DeepValue } from './copy-of.ts';
import type { Stage } from './native.ts';
import type { PageWatch } from './watch-page.ts';

/** Deeper, a copy is cut. */
const MAX_DEPTH = 10;
/** More than the machine may need between two orders, ms. */
const RUN_UP = 3_600_000;

type Powers = Pick<
  Stage,
  'size' | 'pressKey' | 'resize' | 'look' | 'stopClock' | 'runClock' | 'stopScripts' | 'evaluate'
>;

/** What only a driven browser, or mostly, can do with a page. */
export function powersOf(page: Page, { session }: PageWatch): Powers {
  return {
    size: async () => {
      const { cssContentSize } = await session.send('Page.getLayoutMetrics');
      return { width: cssContentSize.width, height: cssContentSize.height };
    },
    pressKey: (key) => page.keyboard.press(key),
    resize: (px) => page.setViewportSize({ width: px, height: 800 }),
    look: ({ print = false, dark = false, reducedMotion = false, moreContrast = false }) =>
      page.emulateMedia({
        media: print ? 'print' : 'screen',
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        contrast: moreContrast ? 'more' : 'no-preference',
      }),
    stopClock: async (time) => {
      // It runs from when it is installed until it is told to stop, and never goes back.
      await page.clock.install({ time: time - RUN_UP });
      await page.clock.pauseAt(time);
      await page.addInitScript(likeRealTimers);
    },
    runClock: (ms) => page.clock.runFor(ms),
    stopScripts: async () => {
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        serializationOptions: { serialization: 'deep', maxDepth: MAX_DEPTH },
      });
      if (!exceptionDetails) return { value: result.deepSerializedValue as DeepValue | undefined, thrown: '' };
      const error = scriptErrorOf(exceptionDetails as ExceptionEvent);
      return { thrown: error?.message ?? exceptionDetails.text, error };
    },
  };
}

/**
 * Runs in the page after the simulated clock is there: as in a browser, a wait is of whole milliseconds, else the clock
 * would show parts of one, which no browser shows; and what a timer throws is an uncaught error of the page, which goes
 * on, else it would come out of the clock as a fault of ours.
 */
function likeRealTimers(): void {
  const tell = window.reportError.bind(window);
  const told = (task: unknown) =>
    typeof task === 'function'
      ? function (this: unknown, ...args: unknown[]) {
          try {
            task.apply(this, args);
          } catch (error) {
            tell(error);
          }
        }
      : task;
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const wait = window[name] as (...args: unknown[]) => number;
    Object.assign(window, {
      [name]: (task: unknown, delay: unknown, ...args: unknown[]) =>
        wait(told(task), Math.trunc(Number(delay)) || 0, ...args),
    });
  }
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (task) => frame(told(task) as FrameRequestCallback);
}
