import { loadScript } from '../load-script.ts';
import { type FrameDoor, type FrameReport, type FromFrame, isHello, READY, type ToFrame } from './frame-protocol.ts';
import { listenToWork, watchWork } from './watch-work.ts';
import { addressesOf } from './work-addresses.ts';

/** Brings `bac.html` to life: it shows the work of the page that frames it, once, and tells what happens there. */
export function startFrame(): void {
  if (parent === window) return;
  const hear = ({ source, data, ports }: MessageEvent) => {
    const [port] = ports;
    if (source !== parent || !isHello(data) || !port) return;
    removeEventListener('message', hear);
    serve(port);
  };
  addEventListener('message', hear);
  // Once it is loaded: a document that is still being read cannot be opened again.
  const say = () => setTimeout(() => parent.postMessage(READY, '*'));
  if (document.readyState === 'complete') say();
  else addEventListener('load', say, { once: true });
}

type Heard = (data: unknown) => void;

function serve(port: MessagePort): void {
  const post = port.postMessage.bind(port);
  const send = (message: FromFrame) => post(message);
  const engine: Heard[] = [];
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.kind === 'ping') send({ kind: 'pong', id: data.id });
    if (data.kind === 'engine') for (const listener of engine) listener(data.data);
    if (data.kind === 'show') void show(data, send, engine);
  };
}

type Show = Extract<ToFrame, { kind: 'show' }>;

async function show({ work, scripts, scroll }: Show, send: (message: FromFrame) => void, engine: Heard[]) {
  const watchers: ((report: FrameReport) => void)[] = [];
  const openers: (() => void | Promise<void>)[] = [];
  const addresses = addressesOf(work);
  const door: FrameDoor = {
    hear: (listener) => void engine.push(listener),
    send: (data) => send({ kind: 'engine', data }),
    watch: (listener) => void watchers.push(listener),
    onOpen: (listener) => void openers.push(listener),
    placeIn: (stack) => addresses.placeIn(stack),
  };
  if (scripts.length > 0) {
    const place = globalThis as { envolFrame?: FrameDoor };
    place.envolFrame = door;
    for (const code of scripts)
      await loadScript(URL.createObjectURL(new Blob([code], { type: 'text/javascript;charset=utf-8' })));
    delete place.envolFrame;
  }
  const tell = (report: FrameReport) => {
    send(report);
    for (const watcher of watchers) watcher(report);
  };
  watchWork(work, addresses, tell);
  document.open();
  listenToWork(work, addresses, tell);
  keepScroll(scroll, send);
  for (const opener of openers) await opener();
  document.write(addresses.text(work.document));
  document.close();
  send({ kind: 'shown' });
}

/** A change to the code does not lose the place that is looked at. */
function keepScroll(before: number, send: (message: FromFrame) => void): void {
  addEventListener('scroll', () => send({ kind: 'scroll', y: scrollY }), { passive: true });
  if (before > 0) addEventListener('load', () => scrollTo({ top: before, behavior: 'instant' }), { once: true });
}
