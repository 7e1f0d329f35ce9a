/**
 * The words a check is written with. Pure: importing this file pulls in no engine, so that the same check
 * runs under Node and in a page. The runner gives each check what stands behind `page` and `expect`.
 */

export { firstMissing, fold, letters, sameTitle, shorten } from './fold-text.ts';
export { near } from './near.ts';
export type * from './vocabulary/expect.ts';
export type * from './vocabulary/page.ts';
export type * from './vocabulary/source.ts';

import type { Expect } from './vocabulary/expect.ts';
import type { Clock, MediaOptions, Page, PageConsole } from './vocabulary/page.ts';
import type { CssSource, Files, HtmlSource, JsSource } from './vocabulary/source.ts';

/**
 * What a check has in hand. Whatever acts on the page, or opens it again, does so on a page of this check alone.
 *
 * ```ts
 * check('total', 'Le total suit la quantité', async ({ page, values }) => {
 *   await values({ prix: 80 });
 *   await page.getByLabel('Quantité').fill('3');
 *   await expect(page.getByRole('status')).toHaveText('240 €');
 * });
 * ```
 */
export interface CheckContext {
  page: Page;
  /** The files as they are written; without a name, `index.html`, `style.css`, `script.js`. */
  source: {
    html(file?: string): HtmlSource;
    /** A style sheet, or the `<style>` elements of a page. */
    css(file?: string): CssSource;
    /** A script, or the inline scripts of a page. */
    js(file?: string): JsSource;
  };
  /** The learner's files. */
  files: Files;
  /** The files as the learner received them. */
  given: Files;
  console: PageConsole;
  clock: Clock;
  /** Resizes the page: `await width(375)`. @param px width of the viewport in CSS pixels. */
  width(px: number): Promise<void>;
  /** How the page is looked at, until the next call: `await media({ dark: true })`. */
  media(options: MediaOptions): Promise<void>;
  /**
   * Shows another page of the work: `await open('contact.html')`. The check fails with a sentence where there is none. The
   * same page is loaded again, with what it kept in `localStorage`; `needs: 'browser'` then.
   */
  open(file: string): Promise<void>;
  /** Opens the page again without it: what is left must still be of use. */
  without(what: 'javascript'): Promise<void>;
  /**
   * Opens the page again with other starting values in its script, between the lines `// <depart>` and `// </depart>`:
   * `await values({ prix: 80, produits: [] })`. An answer written for the given values only is seen.
   */
  values(values: Readonly<Record<string, unknown>>): Promise<void>;
  /**
   * Calls a function that the learner's script declares, with copies of the arguments; gives a copy of what it returns:
   * `expect(await call('prixTTC', 100)).toBe(near(120, 0.01))`. The check fails with a sentence where there is no such
   * function, where it throws, or where it never ends.
   */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /**
   * What a variable of the learner's script holds now, as a copy: `expect(await variable('gauche')).toBe('café')`. Only
   * those outside of any function can be seen. The check fails with a sentence where there is none of that name.
   */
  variable(name: string): Promise<unknown>;
}

/** What it gives is waited for where it is a promise, and of no other use. */
export type CheckBody = (context: CheckContext) => unknown;

/** `{ after: 'un-seul-h1' }`. */
export interface CheckOptions {
  /**
   * Id of a check of the same file: when that one does not pass, this one is `blocked`. With several, it waits for all of
   * them: one without a body of its own then says that a {@link milestone} is reached.
   */
  after?: string | readonly string[];
  /** Once it passes, one may stop there: its title is said beside the summary too. */
  milestone?: boolean;
  /**
   * Only a driven browser can run it: hover, Tab, a simulated clock, media other than the screen, without JavaScript, a
   * work that asks for a file with `fetch`, or that finds again what it stored. Where
   * it is not said, `npm run prove` says it.
   */
  needs?: 'browser';
  /** Why, where it `needs` one: `because: 'le menu s’ouvre au survol'`. */
  because?: string;
  /** Where to look when this check fails; without it, the exercise's first hint goes with the first failure. */
  hint?: string;
}

export interface Check extends CheckOptions {
  id: string;
  title: string;
  body: CheckBody;
}

/** What a check says when it refuses, in its own words: see {@link refuse}. */
export interface Refusal {
  expected: string;
  found: string;
  /** 1-based line of `file`. */
  line?: number | undefined;
  /** `index.html` where it is not given. */
  file?: string;
  /** Where to look, when the check's own hint speaks of another fault than this one. */
  hint?: string;
}

/** Thrown by {@link refuse}; the runner turns it into a failed check. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.found);
    this.refusal = refusal;
  }
}

let current: Check[] | undefined;
let engine: Expect | undefined;

/**
 * Declares a check.
 *
 * ```ts
 * check('un-seul-h1', 'La page a un seul titre principal', async ({ page }) => {
 *   await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
 * });
 * check('sans-saut', 'Le plan ne saute pas de niveau', { after: 'un-seul-h1' }, ({ source }) => { … });
 * ```
 */
export function check(id: string, title: string, body: CheckBody): void;
export function check(id: string, title: string, options: CheckOptions, body: CheckBody): void;
export function check(id: string, title: string, ...rest: [CheckBody] | [CheckOptions, CheckBody]): void {
  if (!current) throw new Error('check() is only called while a runner imports the file: see collect()');
  const [options, body] = rest.length === 1 ? [{}, rest[0]] : rest;
  current.push({ id, title, ...options, body });
}

/**
 * Judges an element or a value.
 *
 * ```ts
 * await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tarte aux pommes');
 * expect(files.names()).toContain('style.css');
 * ```
 */
export const expect: Expect = ((actual: unknown, expected?: string) => {
  if (!engine) throw new Error('expect() is only called while a runner is at work: see install()');
  return engine(actual, expected);
}) as Expect;

/**
 * Makes the check fail with its own words.
 *
 * ```ts
 * if (fault) refuse({ expected: '</em> après « sel »', found: '<em> jamais fermée', line: fault.line });
 * ```
 */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/** For runners: what stands behind {@link expect}. */
export function install(expectEngine: Expect): void {
  engine = expectEngine;
}

/**
 * For runners: the checks that one file declares. Files are loaded one after another, each into its own list.
 *
 * @param load imports the check file
 */
export async function collect(load: () => Promise<unknown>): Promise<Check[]> {
  const list: Check[] = [];
  current = list;
  try {
    await load();
  } finally {
    current = undefined;
  }
  return list;
}
