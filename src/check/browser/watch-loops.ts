import type { CDPSession } from 'playwright';
import { sleep } from '../sleep.ts';
import type { EndlessLoop, PageRecord } from './page-record.ts';
import { type Frame, scriptsOf } from './running-script.ts';

/** Where endless loops were met in this work: a second page that enters one need not be given time again. */
export type KnownLoops = Set<string>;

/** Looks at what runs in a page, again and again. */
export interface LoopWatch {
  /** Ends endless scripts from now on. @param known where such loops were met in the same work */
  start(known: KnownLoops): void;
  stop(): void;
  /** The script of the page that runs next, or now, is ended: it opens windows without an end. */
  endNext(): void;
}

/** How long a script may run before one looks where it is, ms; and again, before it is ended. */
const PATIENCE = 1200;
/** The same where that very loop was met before. */
const NO_PATIENCE = 150;
/** How long a page at rest may take to answer on a busy machine, ms. */
const MOMENT = 150;
/** A script that has not given way for so many looks never ends, wherever it is found. */
const MOST_LOOKS = 4;
/** Past this, ms, a page that has not told how much it works is held to work without an end. */
const LATE_METRICS = 3000;

/**
 * A script that is found at the same function twice, {@link PATIENCE} ms apart, and that let nothing else happen in
 * between, is ended there: the page can then be judged. What is begun again and again (a clock, an animation) gives way
 * each time, and is no endless loop.
 *
 * A page that answers is never held still: the browser drops what a hand does to a page meanwhile, half of a click say.
 *
 * @param record where loops, and the time of the processor, are noted
 */
export function watchLoops(session: CDPSession, record: PageRecord): LoopWatch {
  const scripts = scriptsOf(session, () => {
    record.holds += 1;
  });
  const measure = processorMeter(session, record);
  let known: KnownLoops = new Set();
  let timer: NodeJS.Timeout | undefined;
  let isOn = false;
  let before: string | undefined;
  // Looks since the page last answered; an answer comes between two scripts.
  let unanswered = 0;
  let answer = Promise.resolve();
  const ask = () => {
    if (unanswered > 0) return;
    unanswered = 1;
    const answered = () => {
      unanswered = 0;
    };
    answer = session.send('Runtime.evaluate', { expression: '0' }).then(answered, answered);
  };
  const look = async () => {
    ask();
    await Promise.race([answer, sleep(MOMENT, { ref: false })]);
    if (unanswered === 0) before = undefined;
    else await lookInside();
    measure().catch(() => {});
    if (unanswered > 0) unanswered += 1;
    ask();
    next();
  };
  const lookInside = async () => {
    const frame = await scripts.pause();
    const file = frame && scripts.fileOf(frame);
    const key = frame && keyOf(frame, file);
    const isSame = key !== undefined && (key === before || known.has(key) || unanswered >= MOST_LOOKS);
    if (frame && unanswered > 0 && isSame) {
      known.add(key);
      record.loops.push(loopOf(frame, file ?? record.file, file !== undefined));
      scripts.end();
      before = undefined;
    } else before = key;
    if (frame) await scripts.resume();
  };
  const next = () => {
    clearTimeout(timer);
    if (isOn) timer = setTimeout(() => void look(), known.size > 0 ? NO_PATIENCE : PATIENCE);
  };
  const stop = () => {
    isOn = false;
    clearTimeout(timer);
  };
  const start = (loops: KnownLoops) => {
    known = loops;
    before = undefined;
    isOn = true;
    ask();
    next();
  };
  return { start, stop, endNext: scripts.endNext };
}

/** Time that the page's process takes of the processor, into the record. */
function processorMeter(session: CDPSession, record: PageRecord): () => Promise<void> {
  return async () => {
    // Even an endless script lets this be answered; a flood of messages, or work that is no script's, does not.
    const late = setTimeout(() => {
      record.cpu = Number.POSITIVE_INFINITY;
    }, LATE_METRICS);
    const { metrics } = await session.send('Performance.getMetrics').finally(() => clearTimeout(late));
    record.cpu = metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
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
