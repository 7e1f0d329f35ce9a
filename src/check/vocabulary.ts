/**
 * The words a check is written with. Pure: importing this file pulls in no engine, so that the same check
 * runs under Node and in a page. The runner gives each check what stands behind `page` and `expect`.
 */

export { firstMissing, fold, letters, sameTitle, shorten } from './fold-text.ts';

/** Roles a check may ask for (a subset of ARIA's; the ones that the course teaches). */
export type Role =
  | 'alert'
  | 'article'
  | 'banner'
  | 'blockquote'
  | 'button'
  | 'caption'
  | 'cell'
  | 'checkbox'
  | 'code'
  | 'columnheader'
  | 'combobox'
  | 'complementary'
  | 'contentinfo'
  | 'definition'
  | 'dialog'
  | 'document'
  | 'emphasis'
  | 'figure'
  | 'form'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listbox'
  | 'listitem'
  | 'main'
  | 'menu'
  | 'menuitem'
  | 'meter'
  | 'navigation'
  | 'option'
  | 'paragraph'
  | 'progressbar'
  | 'radio'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'rowgroup'
  | 'rowheader'
  | 'search'
  | 'searchbox'
  | 'slider'
  | 'spinbutton'
  | 'status'
  | 'strong'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tablist'
  | 'tabpanel'
  | 'term'
  | 'textbox'
  | 'time';

/** `{ name: 'Envoyer', exact: true }`, `{ level: 2 }`. */
export interface RoleOptions {
  /** Accessible name; a string matches any part of it, without regard to case, spaces and kinds of apostrophes. */
  name?: string | RegExp;
  /** The whole name, not a part of it. */
  exact?: boolean;
  /** 1 to 6, for headings. */
  level?: number;
  checked?: boolean;
  expanded?: boolean;
  /** Also what is hidden from assistive technology. */
  includeHidden?: boolean;
}

export interface TextOptions {
  /** The whole text, not a part of it. */
  exact?: boolean;
}

/**
 * Where elements are looked for: the page, or inside other elements.
 *
 * ```ts
 * page.getByRole('navigation').getByRole('link', { name: 'Accueil' })
 * page.getByLabel('Prénom')
 * page.locator('p.gras')
 * ```
 */
export interface Finder {
  getByRole(role: Role, options?: RoleOptions): Locator;
  getByText(text: string | RegExp, options?: TextOptions): Locator;
  getByLabel(text: string | RegExp, options?: TextOptions): Locator;
  getByPlaceholder(text: string | RegExp, options?: TextOptions): Locator;
  getByAltText(text: string | RegExp, options?: TextOptions): Locator;
  getByTitle(text: string | RegExp, options?: TextOptions): Locator;
  /** By CSS selector. */
  locator(css: string): Locator;
}

/**
 * Zero, one or several elements, looked for again at each use.
 *
 * ```ts
 * const left = page.locator('p').filter({ hasText: 'Horaires' });
 * if (await left.count()) refuse({ …, line: await left.line() });
 * await page.getByRole('button', { name: 'Saluer' }).click();
 * ```
 */
export interface Locator extends Finder {
  /** 0-based. */
  nth(index: number): Locator;
  first(): Locator;
  last(): Locator;
  filter(options: {
    has?: Locator;
    hasText?: string | RegExp;
    hasNot?: Locator;
    hasNotText?: string | RegExp;
  }): Locator;
  click(): Promise<void>;
  fill(value: string): Promise<void>;
  /** A key's name: `Enter`, `Tab`, `a`. */
  press(key: string): Promise<void>;
  check(): Promise<void>;
  uncheck(): Promise<void>;
  selectOption(valueOrLabel: string): Promise<void>;
  /** How many elements there are now; to wait for a number, `expect(…).toHaveCount(n)`. */
  count(): Promise<number>;
  /** The text of each element now, spaces folded; to wait for texts, `expect(…).toHaveText([…])`. */
  allTexts(): Promise<string[]>;
  /** Line of the first element's start tag in the learner's file; `undefined` when a script made it. */
  line(): Promise<number | undefined>;
}

/** A heading, as assistive technology perceives it: `<h1><img alt="Logo"></h1>` → `{ level: 1, text: 'Logo', line: 8 }`. */
export interface Heading {
  /** 1 to 6; another number comes from `aria-level`. */
  level: number;
  /** Accessible name, spaces folded: the text, the `alt` of an image; `''` for an empty heading. */
  text: string;
  /** Line of its start tag in the learner's file; `undefined` when a script made it. */
  line: number | undefined;
}

export interface Page extends Finder {
  /** The text of `<title>`, spaces folded: `expect(await page.title()).toBe('Tarte aux pommes')`. */
  title(): Promise<string>;
  /** The text that is shown, spaces folded: `firstMissing(await page.text(), RECIPE)`. */
  text(): Promise<string>;
  /**
   * The headings now, in the order of the page; an empty list, without waiting, where there is none.
   *
   * ```ts
   * const plan = await page.headings();  // [{ level: 1, text: 'Tarte aux pommes', line: 8 }, …]
   * const empty = plan.find(({ text }) => text === '');
   * ```
   */
  headings(): Promise<Heading[]>;
}

/** A tag as it is written in the file: `<P Class=a>` → name `p`, attributes `{ class: 'a' }`. */
export interface Tag {
  kind: 'start' | 'end';
  /** Lower case. */
  name: string;
  /** Names in lower case; the first of two attributes of one name wins, as in browsers. */
  attributes: Readonly<Record<string, string>>;
  /** 1-based. */
  line: number;
  /** `<br/>`. */
  selfClosing: boolean;
}

export type Token =
  | Tag
  | { kind: 'comment'; text: string; line: number }
  /** `of`: the element, just before it, whose text is not shown: `title`, `style`, `script`, `noscript` or `template`. */
  | { kind: 'text'; text: string; line: number; of?: string }
  | { kind: 'doctype'; name: string; line: number };

/**
 * A fault in the pairing of tags.
 *
 * - `unclosed`: a start tag without an end tag, optional or not;
 * - `crossed`: `<p><em>…</p></em>`;
 * - `stray`: an end tag that closes nothing;
 * - `bracket`: a tag whose `>` is missing, so that it swallows what follows;
 * - `quote`: a value whose closing quotation mark is missing, so that it swallows what follows;
 * - `comment`: a comment without its `-->`, which hides all that follows; its `name` is empty.
 */
export interface TagFault {
  kind: 'unclosed' | 'crossed' | 'stray' | 'bracket' | 'quote' | 'comment';
  /** Lower case. */
  name: string;
  line: number;
  /** For `crossed`: the other element of the pair. */
  with?: string;
  /** For `bracket`: names of the tags that it takes for its own attributes: `</p </body>` → `['body']`. */
  swallowed?: readonly string[];
}

/** The HTML of a file, as written: a browser repairs it in silence, so faults are judged here, never in the page. */
export interface HtmlSource {
  file: string;
  text: string;
  /** In the order of the file. */
  tokens: readonly Token[];
  /** In the order of the lines. */
  faults: readonly TagFault[];
  /** The doctype, where the standard wants it: after nothing but spaces and comments. `<!DOCTYPE HTML>` → name `html`. */
  doctype?: { name: string; line: number };
  /**
   * What the `<html>` tag declares. `base` is the language without its region, `undefined` where the code is misspelt:
   * `<html lang="fr-CA">` → `{ code: 'fr-CA', base: 'fr', line: 2 }`.
   */
  language?: { code: string; base: string | undefined; line: number };
  /** The first fault of that kind, of one of those elements if any is named: `html.fault('unclosed', 'title')`. */
  fault(kind: TagFault['kind'], ...names: string[]): TagFault | undefined;
  /** Start tags of that name: `html.tags('meta')[0]?.attributes['charset']`. */
  tags(name: string): readonly Tag[];
  /**
   * What is written after the first `<name>` and before its `</name>`, or the end of the file; empty without it. A head
   * whose `</head>` is left out ends at `<body>`: `html.inside('head')`.
   */
  inside(name: string): readonly Token[];
  /**
   * Line where a shown text begins, whatever tags cut it; only letters and digits count; `undefined` where it is not
   * written as such: `html.lineOf('Une tarte simple')`.
   */
  lineOf(text: string): number | undefined;
}

/** Files by path from the exercise's folder, exact case: `if (files.has('style.css')) files.text('style.css')`. */
export interface Files {
  names(): readonly string[];
  has(path: string): boolean;
  /** UTF-8 text, line ends as `\n`, without a BOM; the check fails with a sentence where there is no such file. */
  text(path: string): string;
}

/** What a check has in hand. */
export interface CheckContext {
  page: Page;
  source: {
    /** @param file `index.html` where it is not given. */
    html(file?: string): HtmlSource;
  };
  /** The learner's files. */
  files: Files;
  /** The files as the learner received them. */
  given: Files;
  /** Resizes the page: `await width(375)`. @param px width of the viewport in CSS pixels. */
  width(px: number): Promise<void>;
}

export type CheckBody = (context: CheckContext) => void | Promise<void>;

/** `{ after: 'un-seul-h1' }`. */
export interface CheckOptions {
  /** Id of a check of the same file: when that one does not pass, this one is `blocked`. */
  after?: string;
  /** Only a driven browser can run it. */
  needs?: 'browser';
  /** Where to look when this check fails; without it, the exercise's first hint goes with the first failure. */
  hint?: string;
}

export interface Check extends CheckOptions {
  id: string;
  title: string;
  body: CheckBody;
}

/**
 * Matchers for elements. They wait a little, because a page may still be at work:
 * `await expect(page.getByLabel('Prénom')).not.toBeChecked()`.
 */
export interface LocatorMatchers {
  not: LocatorMatchers;
  toHaveCount(count: number): Promise<void>;
  /** The whole text; for several elements, a list. Spaces, apostrophes and quotation marks are folded. */
  toHaveText(text: string | RegExp | readonly (string | RegExp)[]): Promise<void>;
  toContainText(text: string | RegExp | readonly (string | RegExp)[]): Promise<void>;
  toBeVisible(): Promise<void>;
  toBeHidden(): Promise<void>;
  toBeChecked(): Promise<void>;
  toBeFocused(): Promise<void>;
  toBeEnabled(): Promise<void>;
  toBeDisabled(): Promise<void>;
  toHaveValue(value: string | RegExp): Promise<void>;
  toHaveAttribute(name: string, value?: string | RegExp): Promise<void>;
  toHaveCSS(property: string, value: string | RegExp): Promise<void>;
  toHaveAccessibleName(name: string | RegExp): Promise<void>;
}

/** Matchers for values: `expect(await page.title()).toContain('Tarte')`. */
export interface ValueMatchers {
  not: ValueMatchers;
  toBe(value: unknown): void;
  toEqual(value: unknown): void;
  toBeCloseTo(value: number, digits?: number): void;
  toContain(item: unknown): void;
  toMatch(pattern: RegExp | string): void;
}

export interface Expect {
  /** @param expected French words for « Attendu », where the matcher's own would not do. */
  (actual: Locator, expected?: string): LocatorMatchers;
  (actual: unknown, expected?: string): ValueMatchers;
}

/** What a check says when it refuses, in its own words: see {@link refuse}. */
export interface Refusal {
  expected: string;
  found: string;
  /** 1-based line of `file`. */
  line?: number | undefined;
  /** `index.html` where it is not given. */
  file?: string;
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
