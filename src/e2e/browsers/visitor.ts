/** The three engines that a reader may open the course with. */
export const BROWSER_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export type ColorScheme = 'light' | 'dark';

/** A browser of this machine, and how to start it. */
export interface BrowserStart {
  /** The browser, or for webkit its driver. */
  executable: string;
  /** Added to the environment of the browser's process. */
  env?: Readonly<Record<string, string>>;
  /** What `prefers-color-scheme` says; `light` by default. */
  colorScheme?: ColorScheme;
  /** Folder where the browser keeps what it remembers; without it, all is forgotten at its end. Not for webkit. */
  profile?: string;
}

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
export type NamedKey =
  | 'Enter'
  | 'Tab'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | Arrow;
export type Modifier = 'Shift' | 'Control' | 'Alt';
/** As `KeyboardEvent.key` says it: `Enter`, `Shift+Tab`, ` `, `/`, `Control+k`. */
export type Key = NamedKey | ' ' | '/' | `${Modifier}+${NamedKey}` | `${Modifier}+${string}`;

/**
 * Someone who visits one page at a time in a real browser, with nothing of the page replaced.
 *
 * Functions given to `evaluate` and `waitFor` run in the page: they may use nothing that is outside of them, and what
 * goes in and out is JSON. They work under a strict content policy. Selectors are CSS and mean the first match.
 */
export interface Visitor {
  readonly name: BrowserName;
  /** False where the driver cannot hear the page: an empty `consoleErrors()` then proves nothing. */
  readonly hearsErrors: boolean;
  /** Resolves once the page is loaded; rejects when the file does not exist. */
  open(url: string): Promise<void>;
  /** `evaluate((id) => document.getElementById(id)?.textContent, 'title')` */
  evaluate<T, A extends [argument?: unknown]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until the element is there and can be clicked. Does not wait for a page that the click opens. */
  click(selector: string): Promise<void>;
  /** Clicks the field, then replaces its content by keystrokes. */
  type(selector: string, text: string): Promise<void>;
  /** Sends a key to what has the focus. */
  press(key: Key): Promise<void>;
  /** Size of the viewport in CSS pixels, reached when it resolves. */
  resize(width: number, height: number): Promise<void>;
  /** Only where a running browser can change it; `BrowserStart.colorScheme` works everywhere. */
  setColorScheme?(scheme: ColorScheme): Promise<void>;
  /** Writes what the viewport shows as PNG. */
  screenshot(path: string): Promise<void>;
  /** The address of the page, as the page knows it. */
  url(): Promise<string>;
  /** Polls until `fn` is true; a page that is being replaced counts as not yet. Rejects naming `what`. */
  waitFor(fn: () => boolean, what: string, timeoutMs?: number): Promise<void>;
  /** Page errors and console errors since the last `open`. */
  consoleErrors(): string[];
  /** Ends the browser, and all that was started or written for it. */
  close(): Promise<void>;
}

export type StartVisitor = (start: BrowserStart) => Promise<Visitor>;
