import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { ConsoleMessage } from '../vocabulary/page.ts';
import { type ConsoleEvent, type ExceptionEvent, messageOf, scriptErrorOf } from './console-events.ts';
import { fileOfUrl } from './origin.ts';

/** An error of a script that nothing caught, or that kept it from being read. */
export interface ScriptError {
  /** As the browser says it: `TypeError: x is not a function`. */
  message: string;
  file: string;
  /** 1-based. */
  line: number;
}

/** A script that never ended by itself. */
export interface EndlessLoop {
  file: string;
  /** `undefined` where the code is in no file: a text that was made into code. */
  line: number | undefined;
  /** Name of the function that it is in; `''` outside of any, or in one without a name of its own. */
  name: string;
}

/** What happened in a page beside what it shows. */
export interface PageRecord {
  /** Since we opened it last. */
  console: ConsoleMessage[];
  errors: ScriptError[];
  loops: EndlessLoop[];
  /** How many windows of `alert`, `confirm` and `prompt` it opened, since we opened it last. */
  dialogs: number;
  /** How many times it was loaded since we opened it last, that time included; never less once they were too many. */
  loads: number;
  /** Path of the page that is shown. */
  file: string;
  /** The tab died: out of memory, or of a fault of the browser. */
  crashed: boolean;
  /** It closed itself. */
  closed: boolean;
  /** It left for an address outside of the work before it had finished loading. */
  left: boolean;
  /** Time that its process took of the processor, s, without an end where it cannot even tell: not the machine's. */
  cpu: number;
}

/** A page under watch. */
export interface PageWatch {
  session: CDPSession;
  record: PageRecord;
  /** Resolves once all that has happened until now is in the record, an endless loop that runs now included. */
  settle(): Promise<void>;
  /**
   * Tells that we open it now, and ends endless scripts from then on.
   *
   * @param known where such loops were met in the same work
   */
  start(known: KnownLoops): void;
  stop(): void;
}

/** Where endless loops were met in this work: a second page that enters one need not be given time again. */
export type KnownLoops = Set<string>;

/** A page may open this many windows, or load itself this many times, before it is held to do so endlessly. */
export const TOO_MANY = 20;
const MAX_MESSAGES = 500;
/** How long a script may run before one looks where it is, ms; and again, before it is ended. */
const PATIENCE = 1200;
/** The same where that very loop was met before. */
const NO_PATIENCE = 150;
/** A script that has not given way for so many looks never ends, wherever it is found. */
const MOST_LOOKS = 4;
/** How long a page at rest is given to say that it is not at work, ms. */
const PAUSE_TIMEOUT = 250;
const SETTLE_TIMEOUT = 3000;
/** Past this, ms, a page that has not told how much it works is held to work without an end. */
const LATE_METRICS = 3000;

type Spot = { scriptId: string; lineNumber: number; columnNumber?: number };
type Frame = { functionName: string; location: Spot; functionLocation?: Spot };
type Paused = { callFrames: Frame[] };

/**
 * Watches a page that has not been opened yet. A script that is found at the same function twice, {@link PATIENCE} ms
 * apart, and that let nothing else happen in between, is ended there: the page can then be judged. What is begun again
 * and again (a clock, an animation) gives way each time, and is no endless loop.
 */
export async function watchPage(page: Page): Promise<PageWatch> {
  const session = await page.context().newCDPSession(page);
  const record: PageRecord = {
    console: [],
    errors: [],
    loops: [],
    dialogs: 0,
    loads: 0,
    file: '',
    crashed: false,
    closed: false,
    left: false,
    cpu: 0,
  };
  const send = (method: 'Debugger.pause' | 'Debugger.resume' | 'Runtime.terminateExecution') =>
    session.send(method).catch(() => {});

  const note = (message: ConsoleMessage | undefined) => {
    if (message && record.console.length < MAX_MESSAGES) record.console.push(message);
  };
  let isStorm = false;
  page.on('dialog', (dialog) => {
    record.dialogs += 1;
    if (record.dialogs > TOO_MANY) {
      isStorm = true;
      void send('Debugger.pause');
    }
    dialog.dismiss().catch(() => {});
  });
  page.on('popup', (popup) => popup.close().catch(() => {}));
  page.on('crash', () => {
    record.crashed = true;
  });
  session.on('Runtime.consoleAPICalled', (event) => {
    note(messageOf(event as ConsoleEvent));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const error = scriptErrorOf(exceptionDetails as ExceptionEvent);
    if (!error) return;
    const { message, file, line } = error;
    if (record.errors.length < MAX_MESSAGES) record.errors.push(error);
    note({ kind: 'error', text: message, file, line });
  });
  let isOpening = false;
  // What the page before wrote comes before this, what the new one writes after.
  session.on('Runtime.executionContextsCleared', () => {
    if (isOpening) record.console = [];
    isOpening = false;
  });

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
  let waiting: ((event: Paused | undefined) => void) | undefined;
  session.on('Debugger.paused', (event) => {
    const { callFrames } = event as Paused;
    if (waiting) return waiting({ callFrames });
    // Only a script of the page that is held still is ended: the next one might be what looks at the page.
    if (isStorm && callFrames.some((frame) => isOfPage(frame))) {
      isStorm = false;
      void send('Runtime.terminateExecution');
    }
    // A learner's own `debugger;` stops nobody.
    void send('Debugger.resume');
  });
  /** The learner's function that runs now, held still; `undefined` where none runs. */
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

  let known: KnownLoops = new Set();
  let timer: NodeJS.Timeout | undefined;
  let before: string | undefined;
  // Looks since the page last answered; an answer comes between two scripts.
  let unanswered = 0;
  const measure = async () => {
    // Even an endless script lets this be answered; a flood of messages, or work that is no script's, does not.
    const late = setTimeout(() => {
      record.cpu = Number.POSITIVE_INFINITY;
    }, LATE_METRICS);
    const { metrics } = await session.send('Performance.getMetrics').finally(() => clearTimeout(late));
    record.cpu = metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
  };
  const ask = () => {
    if (unanswered > 0) return;
    unanswered = 1;
    const answered = () => {
      unanswered = 0;
    };
    session.send('Runtime.evaluate', { expression: '0' }).then(answered, answered);
  };
  const look = async () => {
    const frame = await pause();
    const key = frame && keyOf(frame, fileOf(frame));
    const isSame = key !== undefined && (key === before || known.has(key) || unanswered >= MOST_LOOKS);
    if (frame && unanswered > 0 && isSame) {
      known.add(key);
      record.loops.push(loopOf(frame, fileOf(frame) ?? record.file, fileOf(frame) !== undefined));
      // It takes effect, and is answered, once the script goes on.
      void send('Runtime.terminateExecution');
      before = undefined;
    } else before = key;
    if (frame) await send('Debugger.resume');
    measure().catch(() => {});
    if (unanswered > 0) unanswered += 1;
    ask();
    next();
  };
  const next = () => {
    timer = setTimeout(() => void look(), known.size > 0 ? NO_PATIENCE : PATIENCE);
  };
  const stop = () => clearTimeout(timer);
  const onClose = () => {
    record.closed = true;
    stop();
    // It did not where the browser itself ended, which is told just after.
    setImmediate(() => {
      if (page.context().browser()?.isConnected() === false) record.closed = false;
    });
  };
  page.on('close', onClose);
  await Promise.all([
    session.send('Debugger.enable'),
    session.send('Runtime.enable'),
    session.send('Performance.enable'),
  ]);
  const start = (loops: KnownLoops) => {
    known = loops;
    isOpening = true;
    if (record.loads <= TOO_MANY) record.loads = 0;
    if (record.dialogs <= TOO_MANY) record.dialogs = 0;
    before = undefined;
    clearTimeout(timer);
    ask();
    next();
  };
  const settle = async () => {
    const idle = session.send('Runtime.evaluate', { expression: '0' }).catch(() => {});
    await Promise.race([idle, sleep(SETTLE_TIMEOUT, undefined, { ref: false })]);
  };
  return {
    session,
    record,
    settle,
    start,
    stop: () => {
      page.off('close', onClose);
      stop();
    },
  };
}

/** The function, not the line: an endless loop is at any of its lines. */
function keyOf({ functionLocation, location }: Frame, file = ''): string {
  const { lineNumber, columnNumber } = functionLocation ?? location;
  return `${file}:${lineNumber}:${columnNumber}`;
}

function loopOf({ location, functionName }: Frame, file: string, isWritten: boolean): EndlessLoop {
  const line = isWritten ? location.lineNumber + 1 : undefined;
  return { file, line, name: /^[\p{L}\w$]+$/u.test(functionName) ? functionName : '' };
}
