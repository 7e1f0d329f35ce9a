import type { BrowserSearch } from './find-browser.ts';
import { type BrowserStage, prepareStage } from './stage.ts';
import { type StartedBrowser, startBrowser } from './start-browser.ts';

/** A browser that pages are asked of. It is started again after it had to be killed. */
export interface BrowserSession {
  /** Resolves once the browser has started. @throws BrowserMissing, BrowserFailed */
  ready(): Promise<void>;
  /** A fresh page, alone in its context. */
  stage(): Promise<BrowserStage>;
  /** Makes the next page ready before it is asked for. */
  prepare(): void;
  /** Ends the browser at once, whatever it is doing; the next page comes from another. */
  kill(): void;
}

/**
 * Starts the browser now.
 *
 * @param onUnpack told before the embedded browser is unpacked, once on a machine, a few seconds
 * @param find which browsers are looked for, in which order
 */
export function openSession(onUnpack?: () => void, find?: () => BrowserSearch): BrowserSession {
  let started: Promise<StartedBrowser> | undefined;
  let spare: Promise<BrowserStage> | undefined;
  const browser = () => {
    if (!started) {
      const own = startBrowser(onUnpack, find);
      started = own;
      // One that dies by itself is replaced too.
      void own.then(({ browser: it }) => it.on('disconnected', () => forget(own))).catch(() => {});
    }
    return started;
  };
  const forget = (own: typeof started) => {
    if (started !== own) return;
    started = undefined;
    spare = undefined;
  };
  const make = async () => prepareStage((await browser()).browser);
  const prepare = () => {
    spare ??= make();
    spare.catch(() => {});
  };
  prepare();
  return {
    ready: async () => void (await browser()),
    stage: () => {
      const ready = spare ?? make();
      spare = undefined;
      return ready;
    },
    prepare,
    kill: () => {
      const own = started;
      forget(own);
      void own?.then(({ kill }) => kill()).catch(() => {});
    },
  };
}
