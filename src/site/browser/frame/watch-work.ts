import type { FrameReport, Place, WrittenWork } from './frame-protocol.ts';
import { CAUGHT, GUARD } from './guard-names.ts';
import { pathInWork } from './path-in-work.ts';
import { Stopped, turnGuard } from './turn-guard.ts';
import { valuesText } from './value-text.ts';
import type { WorkAddresses } from './work-addresses.ts';

type Tell = (report: FrameReport) => void;

const MOST = { dialog: 20, console: 300 };

/** Puts in place what hears the console, the dialogs and the guards of a work. It outlives `document.open()`. */
export function watchWork(work: WrittenWork, addresses: WorkAddresses, tell: Tell): void {
  const told = { dialog: 0, console: 0 };
  const tellFew = (of: 'dialog' | 'console', report: FrameReport) => {
    told[of] += 1;
    if (told[of] <= MOST[of]) tell(report);
    else if (told[of] === MOST[of] + 1) tell({ kind: 'too-many', of });
  };
  const here = () => addresses.placeIn(new Error().stack ?? '');
  watchConsole((report) => tellFew('console', report), here);
  const ask = (dialog: 'alert' | 'confirm' | 'prompt') => (text: unknown) => {
    tellFew('dialog', { kind: 'dialog', dialog, text: String(text ?? ''), place: here() });
    return dialog === 'prompt' ? null : dialog === 'confirm' ? false : undefined;
  };
  Object.assign(globalThis, { alert: ask('alert'), confirm: ask('confirm'), prompt: ask('prompt') });
  hide(
    GUARD,
    turnGuard((place) => tell({ kind: 'loop', place: work.places[place] ?? { file: work.entry, line: 1 } })),
  );
  hide(CAUGHT, (place: number, error: unknown) => tellError(error, addresses, tell, work.places[place]));
  keepInMemory('localStorage');
  keepInMemory('sessionStorage');
}

/** Listens to the window. To be called after `document.open()`, which takes the listeners away. */
export function listenToWork(work: WrittenWork, addresses: WorkAddresses, tell: Tell): void {
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      if (target instanceof Element) return tell({ kind: 'missing', address: addressIn(target) });
      if (event.error instanceof Stopped) return event.preventDefault();
      const place = addresses.placeIn(`${event.filename}:${event.lineno}`);
      tellError(event.error ?? event.message, addresses, tell, place, event.message);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof Stopped) return event.preventDefault();
    tellError(event.reason, addresses, tell);
  });
  addEventListener('click', (event) => followLink(event, work, tell));
  addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    tell({ kind: 'stopped', what: 'form', address: (event.target as Element).getAttribute('action') ?? '' });
  });
}

function tellError(error: unknown, addresses: WorkAddresses, tell: Tell, known?: Place, message?: string): void {
  if (error instanceof Stopped) return;
  const isError = error instanceof Error;
  const said = message || (isError ? `${error.name}: ${error.message}` : valuesText([error]));
  tell({ kind: 'error', message: said, place: known ?? addresses.placeIn(isError ? (error.stack ?? '') : '') });
}

function watchConsole(tell: Tell, here: () => Place | undefined): void {
  const LEVELS = {
    log: 'log',
    info: 'log',
    debug: 'log',
    dir: 'log',
    table: 'log',
    trace: 'log',
    group: 'log',
    warn: 'warn',
    error: 'error',
  } as const;
  for (const [name, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, 'log' | 'warn' | 'error'][]) {
    const original = console[name].bind(console);
    console[name] = (...values: unknown[]) => {
      tell({ kind: 'console', level, text: valuesText(values), place: here() });
      original(...values);
    };
  }
  console.assert = (isTrue?: boolean, ...values: unknown[]) => {
    if (!isTrue) tell({ kind: 'console', level: 'error', text: valuesText(['assert', ...values]), place: here() });
  };
  console.clear = () => tell({ kind: 'clear' });
}

function followLink(event: MouseEvent, { entry, pages }: WrittenWork, tell: Tell): void {
  const link = event.composedPath().find((one) => one instanceof Element && one.matches('a[href], area[href]'));
  if (event.defaultPrevented || !(link instanceof Element)) return;
  event.preventDefault();
  const address = (link.getAttribute('href') ?? '').trim();
  const page = pathInWork(address, entry);
  const [, part] = /#(.*)$/s.exec(address) ?? [];
  if (page === entry && part !== undefined) goToPart(part);
  else if (pages.includes(page)) tell({ kind: 'page', page });
  else tell({ kind: 'stopped', what: 'link', address });
}

/** Not by the browser: it takes it for another file, which a sandboxed page may not load. */
function goToPart(written: string): void {
  const part = decoded(written);
  if (part === '' || part === 'top') scrollTo(0, 0);
  else document.getElementById(part)?.scrollIntoView();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function addressIn(element: Element): string {
  return element.getAttribute('src') ?? element.getAttribute('href') ?? '';
}

function hide(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value });
}

/** The sandbox has no store: one that lives as long as the page lets lessons speak of it. */
function keepInMemory(name: 'localStorage' | 'sessionStorage'): void {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(String(key)) ?? null,
    setItem: (key: string, value: string) => void kept.set(String(key), String(value)),
    removeItem: (key: string) => void kept.delete(String(key)),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
  Object.defineProperty(globalThis, name, { value: store, configurable: true });
}
