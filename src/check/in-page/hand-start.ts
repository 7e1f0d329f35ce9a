import type { Evaluated } from '../browser/native.ts';
import type { Answer } from './evaluate.ts';
import { type Ask, answer } from './hand.ts';

/** The part of the frame's door that is used: see `FrameDoor` in the site. */
interface Door {
  hear(listener: (data: unknown) => void): void;
  send(data: unknown): void;
  onOpen(listener: () => void): void;
  placeIn(stack: string): { file: string; line: number } | undefined;
}

/** From the lesson. */
export interface Question {
  id: number;
  ask: Ask;
}

/** From the frame: once, that the work is loaded; then what was asked for, or why there is none. */
export type Reply = { loaded: true } | { id: number; value: unknown } | { id: number; error: string };

/** The page's own: the work may put another in its place. */
const later = globalThis.setTimeout;
const door = (globalThis as { envolFrame?: Door }).envolFrame;

if (door) {
  door.onOpen(hideScrollbar);
  door.onOpen(() => tellLoaded(() => door.send({ loaded: true } satisfies Reply)));
  door.hear((data) => {
    const { id, ask } = data as Question;
    void reply(id, ask, door).then((it) => door.send(it));
  });
}

/** How often one looks, and how long a page that is read may be without being complete, ms: Firefox leaves some so. */
const [LOOK_MS, READ_MS] = [15, 400];

/** By looking: not every browser tells the end of loading to a document that was written. */
function tellLoaded(tell: () => void): void {
  let read = 0;
  const look = () => {
    const state = document.readyState;
    if (state !== 'loading' && read === 0) read = performance.now();
    const isLoaded = state === 'complete' || (state === 'interactive' && performance.now() - read > READ_MS);
    if (isLoaded) tell();
    else later(look, LOOK_MS);
  };
  later(look, LOOK_MS);
}

/** As the checker's browser shows none: a page that is 375 px wide has all of them. */
function hideScrollbar(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { scrollbar-width: none !important; } html::-webkit-scrollbar { display: none; }');
  document.adoptedStyleSheets = [sheet];
}

async function reply(id: number, ask: Ask, door: Door): Promise<Reply> {
  try {
    // What the page has set off by now, as a promise that fails, is told before.
    if (ask.op === 'settle') return { id, value: await new Promise((done) => later(done, 0)) };
    const value = await answer(ask);
    return { id, value: ask.op === 'evaluate' ? placed(value as Answer, door) : value };
  } catch (error) {
    return { id, error: String((error as Error | undefined)?.message ?? error) };
  }
}

/** The place of an error in the work, in place of its stack. */
function placed({ stack, ...answer }: Answer, door: Door): Evaluated {
  const place = stack && door.placeIn(stack);
  return place ? { ...answer, error: { message: answer.thrown, ...place } } : answer;
}
