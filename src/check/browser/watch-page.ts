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
  line: number;
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
/** How long a page at rest is given to say that it is not at work, ms. */
const PAUSE_TIMEOUT = 250;
const SETTLE_TIMEOUT = 3000;

type Spot = { scriptId: string; lineNumber: number; columnNumber?: number };
type Frame = { functionName: string; location: Spot; functionLocation?: Spot };
type Paused = { callFrames: Frame[] };

/**
 * Watches a page that has not been opened yet. A script that is found at the same function twice, {@link PATIENCE} ms
 * apart, is ended there: the page can then be judged.
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
  };
  const send = (method: 'Debugger.pause' | 'Debugger.resume' | 'Runtime.terminateExecution') =>
    session.send(method).catch(() => {});

  const note = (message: ConsoleMessage | undefined) => {
    if (message && record.console.length < MAX_MESSAGES) record.console.push(message);
  };
  page.on('dialog', (dialog) => {
    record.dialogs += 1;
    if (record.dialogs > TOO_MANY) void send('Runtime.terminateExecution');
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
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => files.set(scriptId, fileOfUrl(url)));
  const fileOf = ({ location }: Frame) => files.get(location.scriptId);
  let waiting: ((event: Paused | undefined) => void) | undefined;
  session.on('Debugger.paused', (event) => {
    // A learner's own `debugger;` stops nobody.
    if (waiting) waiting(event as Paused);
    else void send('Debugger.resume');
  });
  /** The learner's function that runs now, held still; `undefined` where none runs. */
  const pause = () =>
    new Promise<Frame | undefined>((resolve) => {
      waiting = (event) => {
        waiting = undefined;
        clearTimeout(timer);
        const frame = event?.callFrames.find((one) => fileOf(one) !== undefined);
        if (event && !frame) void send('Debugger.resume');
        resolve(frame);
      };
      const timer = setTimeout(() => waiting?.(undefined), PAUSE_TIMEOUT);
      void send('Debugger.pause');
    });

  let known: KnownLoops = new Set();
  let timer: NodeJS.Timeout | undefined;
  let before: string | undefined;
  const look = async () => {
    const frame = await pause();
    const key = frame && keyOf(frame, fileOf(frame));
    if (frame && key && (key === before || known.has(key))) {
      known.add(key);
      record.loops.push(loopOf(frame, fileOf(frame)));
      // It takes effect, and is answered, once the script goes on.
      void send('Runtime.terminateExecution');
      before = undefined;
    } else before = key;
    if (frame) await send('Debugger.resume');
    next();
  };
  const next = () => {
    timer = setTimeout(() => void look(), known.size > 0 ? NO_PATIENCE : PATIENCE);
  };
  const stop = () => clearTimeout(timer);
  const onClose = () => {
    record.closed = true;
    stop();
  };
  page.on('close', onClose);
  await Promise.all([session.send('Debugger.enable'), session.send('Runtime.enable')]);
  const start = (loops: KnownLoops) => {
    known = loops;
    isOpening = true;
    if (record.loads <= TOO_MANY) record.loads = 0;
    if (record.dialogs <= TOO_MANY) record.dialogs = 0;
    clearTimeout(timer);
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

function loopOf({ location, functionName }: Frame, file = ''): EndlessLoop {
  return { file, line: location.lineNumber + 1, name: /^[\p{L}\w$]+$/u.test(functionName) ? functionName : '' };
}
