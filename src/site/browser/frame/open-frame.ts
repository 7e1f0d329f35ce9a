import { type FrameReport, type FromFrame, HELLO, isReady, type ToFrame } from './frame-protocol.ts';
import { liveTime } from './live-time.ts';
import { type FrameFiles, writeDocument } from './write-document.ts';

export interface FrameWork {
  files: FrameFiles;
  /** Name of the page that is shown. */
  entry: string;
  /** Name of an attribute that holds, on each start tag, the line where it is written. */
  marks?: string;
}

export type FrameEvent =
  | FrameReport
  | { kind: 'engine'; data: unknown }
  /** The work answers no more, or went elsewhere: the frame was replaced by an empty one. */
  | { kind: 'silent' }
  | { kind: 'left' };

export interface FrameOptions {
  /** Relative path from the page to the root of the site. */
  root: string;
  /** Where the frames are put; it is as wide and as high as they are. */
  place: HTMLElement;
  /** Name of the frame for a screen reader. */
  title: string;
  /**
   * Texts of classic scripts that run in the frame before the work is written, with `envolFrame`: see `FrameDoor`. Not
   * their addresses: Chromium lets a sandboxed page load no file.
   */
  scripts?: string[];
  /** Whether another frame waits beside for the next work, ready. */
  ahead?: boolean;
  hear(event: FrameEvent): void;
}

export interface Frame {
  /** Shows a work in a frame that nothing has used yet. False where no frame answers, or another work came meanwhile. */
  show(work: FrameWork): Promise<boolean>;
  /** In CSS pixels; all the room without it. */
  resize(width?: number): void;
  /** To the scripts of `scripts`. */
  post(data: unknown): void;
  close(): void;
}

/** A slow file share; a page that works hard. */
const [READY_MS, PING_MS, SILENCE_MS, LEFT_MS] = [10_000, 1000, 4000, 1500];

/**
 * A sandboxed frame that shows the work of a learner. Each work gets a frame of its own; with `ahead`, another one waits
 * beside, ready, so that a change is seen at once.
 */
export function openFrame({ root, place, title, scripts = [], ahead = false, hear }: FrameOptions): Frame {
  const make = () => makeFrame(`${root}/bac.html`, place, title);
  let spare: OneFrame | undefined = make();
  let current: OneFrame | undefined;
  let turn = 0;
  const scroll = { entry: '', y: 0 };
  const replace = (kind: 'silent' | 'left') => {
    current?.remove();
    current = undefined;
    hear({ kind });
  };
  return {
    show: async (work) => {
      turn += 1;
      const mine = turn;
      const next = spare ?? make();
      spare = next;
      const port = await next.ready;
      if (mine !== turn) return false;
      spare = ahead ? make() : undefined;
      if (!port) return false;
      const isShown = new Promise<boolean>((done) => {
        port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
          if (data.kind === 'shown') done(true);
          if (next !== current) return;
          if (data.kind === 'pong') next.heardAt = performance.now();
          else if (data.kind === 'scroll') Object.assign(scroll, { entry: work.entry, y: data.y });
          else if (data.kind !== 'shown') hear(data);
        };
        void liveTime(SILENCE_MS).then(() => done(false));
      });
      const before = current;
      current = next;
      const written = writeDocument(work.files, work.entry, work.marks);
      const y = scroll.entry === work.entry ? scroll.y : 0;
      const sent: ToFrame = { kind: 'show', work: written, scripts, scroll: y };
      port.postMessage(sent);
      next.onAgain = () => next === current && replace('left');
      next.element.addEventListener('load', () => watchLoad(next, port, () => next === current && replace('left')));
      watchSilence(next, port, () => next === current && replace('silent'));
      const shown = await isShown;
      before?.remove();
      if (next === current) next.element.classList.add('is-shown');
      return shown;
    },
    resize: (width) => {
      place.style.inlineSize = width ? `${width}px` : '';
    },
    post: (data) => void current?.ready.then((port) => port?.postMessage({ kind: 'engine', data } satisfies ToFrame)),
    close: () => {
      turn += 1;
      for (const one of [spare, current]) one?.remove();
      current = undefined;
    },
  };
}

interface OneFrame {
  element: HTMLIFrameElement;
  /** The port, or nothing where the frame does not come. */
  ready: Promise<MessagePort | undefined>;
  heardAt: number;
  /** It was loaded a second time. */
  onAgain(): void;
  isGone: boolean;
  remove(): void;
}

function makeFrame(src: string, place: HTMLElement, title: string): OneFrame {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts allow-forms');
  Object.assign(element, { src, title });
  const controls = new AbortController();
  const frame: OneFrame = {
    element,
    heardAt: 0,
    onAgain: () => {},
    isGone: false,
    ready: new Promise((resolve) => {
      let isMet = false;
      const hear = ({ source, data }: MessageEvent) => {
        if (source !== element.contentWindow || !isReady(data)) return;
        if (isMet) return frame.onAgain();
        isMet = true;
        const { port1, port2 } = new MessageChannel();
        element.contentWindow?.postMessage(HELLO, '*', [port2]);
        resolve(port1);
      };
      addEventListener('message', hear, { signal: controls.signal });
      void liveTime(READY_MS).then(() => resolve(undefined));
    }),
    remove: () => {
      frame.isGone = true;
      controls.abort();
      element.remove();
    },
  };
  place.append(element);
  return frame;
}

/** Asks the frame whether it is there, as long as it is. A page that is not looked at is slow: it is not asked. */
function watchSilence(frame: OneFrame, port: MessagePort, onSilence: () => void): void {
  let asked = performance.now();
  frame.heardAt = asked;
  const timer = setInterval(() => {
    if (frame.isGone) return clearInterval(timer);
    const now = performance.now();
    // The lesson itself was held up: nobody was late.
    const isHeldUp = now - asked > 2 * PING_MS;
    asked = now;
    if (document.hidden || isHeldUp) frame.heardAt = now;
    else if (now - frame.heardAt > SILENCE_MS) {
      clearInterval(timer);
      return onSilence();
    }
    port.postMessage({ kind: 'ping', id: 0 } satisfies ToFrame);
  }, PING_MS);
}

/** A frame that was loaded is the work itself, or what the work went to: that one has no port to answer through. */
function watchLoad(frame: OneFrame, port: MessagePort, onLeft: () => void): void {
  const asked = performance.now();
  port.postMessage({ kind: 'ping', id: 0 } satisfies ToFrame);
  setTimeout(() => {
    const isHeldUp = performance.now() - asked > 2 * LEFT_MS;
    if (!frame.isGone && !isHeldUp && frame.heardAt < asked) onLeft();
  }, LEFT_MS);
}
