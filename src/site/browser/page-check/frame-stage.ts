import { LINE_ATTRIBUTE } from '../../../check/browser/line-attribute.ts';
import { type Evaluated, NeedsBrowser, type Stage } from '../../../check/browser/native.ts';
import { emptyRecord, openAgain, type PageRecord } from '../../../check/browser/page-record.ts';
import type { Reply } from '../../../check/in-page/hand-start.ts';
import handScript from '../../../check/in-page/hand-start.ts?classic';
import { type AskPage, pageOver } from '../../../check/in-page/locator.ts';
import type { Work } from '../../../course/work.ts';
import { isText } from '../frame/file-types.ts';
import { liveTime } from '../frame/live-time.ts';
import { type FrameEvent, openFrame } from '../frame/open-frame.ts';

/** A page is judged at the size of the checker's. */
const [WIDTH, HEIGHT] = [1280, 800];
/** How long a work may take to be loaded, ms. */
const LOAD_MS = 6000;
/** Some moments after an event, its report has come; a page that is held up gives no sign. */
const SETTLE_MS = 30;
const ANSWER_MS = 5;
/** A frame is told of its new width by another process. */
const RESIZE_MS = 2000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A sandboxed frame of the lesson in which a work is judged, out of sight. The hand inside answers what is asked here. */
export function frameStage(root: string, around: HTMLElement): Stage {
  const place = document.createElement('div');
  Object.assign(place.style, { inlineSize: `${WIDTH}px`, blockSize: `${HEIGHT}px` });
  around.append(place);
  const record = emptyRecord();
  const waiting = new Map<number, Waiting>();
  let onLoad = () => {};
  let work: Work = new Map();
  /** To another page, where a link was followed. */
  let going: Promise<unknown> = Promise.resolve();
  let last = 0;
  let isGone = false;
  const end = () => {
    isGone = true;
    for (const { reject } of waiting.values()) reject(new Error('Target closed'));
    waiting.clear();
    onLoad();
  };
  const answered = (reply: Reply) => {
    if ('loaded' in reply) return onLoad();
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(reply.error));
    else asked?.resolve(reply.value);
  };
  const hear = (event: FrameEvent) => {
    if (event.kind === 'engine') answered(event.data as Reply);
    else note(event, record);
    if (event.kind === 'page') going = answers().then(() => open(work, event.page));
    if (event.kind === 'silent' || event.kind === 'left') end();
  };
  const frame = openFrame({ root, place, title: '', scripts: [handScript], hear });
  /** What was asked of a page is answered before another one takes its place. */
  const answers = async () => {
    while (waiting.size > 0) await new Promise((done) => setTimeout(done, ANSWER_MS));
  };
  const ask: AskPage = (it) =>
    new Promise((resolve, reject) => {
      if (isGone) return reject(new Error('Target closed'));
      last += 1;
      waiting.set(last, { resolve, reject });
      frame.post({ id: last, ask: it });
    });
  const open = async (opened: Work, file: string) => {
    work = opened;
    isGone = false;
    openAgain(record);
    Object.assign(record, { console: [], errors: [], file, loads: record.loads + 1 });
    const isLoaded = new Promise<boolean>((done) => {
      onLoad = () => done(!isGone);
    });
    const text = new TextDecoder();
    const files = Object.fromEntries(
      [...work].map(([path, bytes]) => [path, isText(path) ? text.decode(bytes) : bytes]),
    );
    const isShown = await frame.show({ files, entry: file, marks: LINE_ATTRIBUTE });
    // The time of the work itself: not what its frame took to come.
    return isShown && Promise.race([isLoaded, liveTime(LOAD_MS).then(() => false)]);
  };
  return {
    page: pageOver(ask),
    watch: {
      record,
      settle: async () => {
        const sign = ask({ op: 'settle', selector: '', args: [] }).catch(() => {});
        await Promise.race([sign, new Promise((done) => setTimeout(done, SETTLE_MS))]);
        await going;
      },
    },
    size: () => ask({ op: 'size', selector: '', args: [] }) as Promise<{ width: number; height: number }>,
    resize: async (px) => {
      frame.resize(px);
      const end = performance.now() + RESIZE_MS;
      while (performance.now() < end && (await ask({ op: 'width', selector: '', args: [] })) !== px)
        await new Promise((done) => setTimeout(done, ANSWER_MS));
    },
    ...{ pressKey: needsBrowser, look: needsBrowser, stopClock: needsBrowser, runClock: needsBrowser },
    stopScripts: needsBrowser,
    evaluate: (expression) => ask({ op: 'evaluate', selector: '', args: [expression] }) as Promise<Evaluated>,
    open,
    close: () => {
      end();
      frame.close();
      place.remove();
    },
  };
}

async function needsBrowser(): Promise<never> {
  throw new NeedsBrowser();
}

/** What happened in the work, as the checker records it. */
function note(event: FrameEvent, record: PageRecord): void {
  if (event.kind === 'console') {
    const kind = event.level === 'warn' ? 'warning' : event.level;
    record.console.push({ kind, text: event.text, ...placeIn(event.place) });
  }
  if (event.kind === 'error') {
    const { file = record.file, line = 1 } = event.place ?? {};
    record.errors.push({ message: event.message.replace(/^Uncaught /, ''), file, line });
    record.console.push({ kind: 'error', text: event.message, ...placeIn(event.place) });
  }
  if (event.kind === 'loop') {
    const { file, line, name = '' } = event.place;
    record.loops.push({ file, line, name });
  }
  if (event.kind === 'dialog' || (event.kind === 'too-many' && event.of === 'dialog')) record.dialogs += 1;
  if (event.kind === 'left') record.left = true;
}

function placeIn(place: { file: string; line: number } | undefined): { file?: string; line?: number } {
  return place ? { file: place.file, line: place.line } : {};
}
