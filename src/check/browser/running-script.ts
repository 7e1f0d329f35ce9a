import type { CDPSession } from 'playwright';
import { fileOfUrl } from './origin.ts';

/** How long a page at rest is given to say that it is not at work, ms. */
const PAUSE_TIMEOUT = 250;

type Spot = { scriptId: string; lineNumber: number; columnNumber?: number };
/** Where a script is. Lines are 0-based. */
export type Frame = { functionName: string; location: Spot; functionLocation?: Spot };
type Paused = { callFrames: Frame[] };

/** The script that runs in a page, as the debugger holds it. */
export interface RunningScript {
  /** The learner's function that runs now, held still; `undefined` where none runs. */
  pause(): Promise<Frame | undefined>;
  resume(): Promise<void>;
  /** Ends what is held: it takes effect once the script goes on. */
  end(): void;
  /** Ends the script of the page that runs next, or now. */
  endNext(): void;
  /** File of the work that a function is written in; `undefined` for code that is in no file. */
  fileOf(frame: Frame): string | undefined;
}

/** Counts on the debugger of the session, which is enabled after this. @param onHold told each time a script is held still */
export function scriptsOf(session: CDPSession, onHold: () => void): RunningScript {
  const send = async (method: 'Debugger.pause' | 'Debugger.resume' | 'Runtime.terminateExecution') => {
    await session.send(method).catch(() => {});
  };
  // A frame names its script by a number.
  const files = new Map<string, string | undefined>();
  // Those of no file are the page's too (`setTimeout('…')`), but for what looks at it from a world of its own.
  const scriptsOfPage = new Set<string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url, executionContextAuxData }) => {
    files.set(scriptId, fileOfUrl(url));
    if ((executionContextAuxData as { isDefault?: boolean } | undefined)?.isDefault) scriptsOfPage.add(scriptId);
  });
  const fileOf = ({ location }: Frame) => files.get(location.scriptId);
  const isOfPage = ({ location }: Frame) => scriptsOfPage.has(location.scriptId);

  let isToEnd = false;
  let waiting: ((event: Paused | undefined) => void) | undefined;
  session.on('Debugger.paused', (event) => {
    const { callFrames } = event as Paused;
    onHold();
    if (waiting) return waiting({ callFrames });
    // Only a script of the page that is held still is ended: the next one might be what looks at the page.
    if (isToEnd && callFrames.some(isOfPage)) {
      isToEnd = false;
      void send('Runtime.terminateExecution');
    }
    // A learner's own `debugger;` stops nobody.
    void send('Debugger.resume');
  });
  const pause = () =>
    new Promise<Frame | undefined>((resolve) => {
      waiting = (event) => {
        waiting = undefined;
        clearTimeout(timer);
        const frames = event?.callFrames ?? [];
        const frame = frames.find((one) => fileOf(one) !== undefined) ?? frames.find(isOfPage);
        if (event && !frame) void send('Debugger.resume');
        resolve(frame);
      };
      const timer = setTimeout(() => waiting?.(undefined), PAUSE_TIMEOUT);
      void send('Debugger.pause');
    });
  const endNext = () => {
    isToEnd = true;
    void send('Debugger.pause');
  };
  return {
    ...{ pause, endNext, fileOf },
    resume: () => send('Debugger.resume'),
    end: () => void send('Runtime.terminateExecution'),
  };
}
