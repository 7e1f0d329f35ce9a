import type { Work } from '../../course/work.ts';
import type { Box, MediaOptions, Role, RoleOptions, StyleOptions } from '../vocabulary/page.ts';
import type { DeepValue } from './copy-of.ts';
import type { PageRecord, ScriptError } from './page-record.ts';
import type { KnownLoops } from './watch-loops.ts';

/** What finds elements, beneath the words of a check: Playwright, or the engine of a page. */
export interface NativeFinder {
  getByRole(role: Role, options?: RoleOptions): Native;
  getByText(text: string | RegExp): Native;
  getByLabel(text: string | RegExp): Native;
  getByPlaceholder(text: string | RegExp): Native;
  getByAltText(text: string | RegExp): Native;
  getByTitle(text: string | RegExp): Native;
  locator(selector: string): Native;
}

interface Patience {
  /** ms */
  timeout?: number;
}

interface Acting extends Patience {
  /** Where it is, ready or not. */
  force?: boolean;
}

/** The part of Playwright's `Locator` that we use. What cannot be done is thrown, with the words of Playwright's log. */
export interface Native extends NativeFinder {
  nth(index: number): Native;
  first(): Native;
  last(): Native;
  filter(options: { has?: Native; hasNot?: Native; hasText?: string | RegExp; hasNotText?: string | RegExp }): Native;
  count(): Promise<number>;
  innerText(options?: Patience): Promise<string>;
  textContent(options?: Patience): Promise<string | null>;
  getAttribute(name: string, options?: Patience): Promise<string | null>;
  boundingBox(options?: Patience): Promise<Box | null>;
  isHidden(): Promise<boolean>;
  isDisabled(options?: Patience): Promise<boolean>;
  click(options?: Acting): Promise<void>;
  hover(options?: Acting): Promise<void>;
  fill(value: string, options?: Acting): Promise<void>;
  press(key: string, options?: Patience): Promise<void>;
  check(options?: Acting): Promise<void>;
  uncheck(options?: Acting): Promise<void>;
  selectOption(value: string, options?: Acting): Promise<unknown>;
}

export interface NativePage extends NativeFinder {
  /** See {@link headingsIn}. */
  ariaSnapshotJSON(options?: Patience): Promise<unknown>;
}

/** The part of Playwright's `expect` that we use: its errors have a `matcherResult`. */
export type NativeExpect = (actual: unknown) => NativeMatchers;

export interface NativeMatchers {
  not: NativeMatchers;
  toHaveCSS(property: string, value: string, options?: StyleOptions & Patience): Promise<void>;
}

/** What an expression gave in the page: a copy, or what it has thrown. */
export interface Evaluated {
  value?: DeepValue | undefined;
  /** `TypeError: x is not a function`; `''` where nothing was thrown. */
  thrown: string;
  /** Where that was thrown, in a file of the work. */
  error?: ScriptError | undefined;
}

/** A page of its own, alone: nothing is shared with another, nothing leaves it. */
export interface Stage {
  page: NativePage;
  watch: {
    record: PageRecord;
    /** Resolves once all that has happened until now is in the record, an endless loop that runs now included. */
    settle(): Promise<void>;
  };
  /** Size of all that the page holds, in CSS pixels. */
  size(): Promise<{ width: number; height: number }>;
  /** For whatever has the focus. */
  pressKey(key: string): Promise<void>;
  resize(px: number): Promise<void>;
  look(options: MediaOptions): Promise<void>;
  /** From the next opening on, the time of the page passes only when told to. @param time ms */
  stopClock(time: number): Promise<void>;
  runClock(ms: number): Promise<void>;
  /** From the next opening on. */
  stopScripts(): Promise<void>;
  /** In the page, among its own variables; a promise is waited for. @throws where the page is gone */
  evaluate(expression: string): Promise<Evaluated>;
  /**
   * Opens a file of a work, after whatever was there. Never rejects because of what the file does.
   *
   * @param known endless loops that the same work has been seen in
   * @returns whether it finished loading
   */
  open(work: Work, file: string, known: KnownLoops): Promise<boolean>;
  close(): void;
}

/** Thrown where only a driven browser can do what a check asks. */
export class NeedsBrowser extends Error {}

let installed: NativeExpect | undefined;

/** For runners: what judges from now on. */
export function installNative(expect: NativeExpect): void {
  installed = expect;
}

export function nativeExpect(): NativeExpect {
  if (!installed) throw new Error('no engine is installed: see installNative()');
  return installed;
}
