/** What a check asks of a page, as a person perceives it. */

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
  /** As the others, a string matches any part: `getByLabel('Nom')` also finds « Nombre » and « Prénom », unless `exact`. */
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
  /** Each of those there are now: `for (const item of await page.locator('li').all()) await expect(item).toHaveCSS(…)`. */
  all(): Promise<Locator[]>;
  filter(options: {
    has?: Locator;
    hasText?: string | RegExp;
    hasNot?: Locator;
    hasNotText?: string | RegExp;
  }): Locator;
  click(): Promise<void>;
  /** Puts the mouse over it, as a person would; `needs: 'browser'`. */
  hover(): Promise<void>;
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
  /** Where the first element is drawn, in CSS pixels; `undefined` where it is not: `expect((await card.box())?.width).toBe(near(300))`. */
  box(): Promise<Box | undefined>;
  /**
   * Computed style of the first element, `''` without any: `await title.style('font-size')` → `24px`; to wait for one,
   * `toHaveCSS`.
   */
  style(property: string, options?: StyleOptions): Promise<string>;
  /**
   * A computed colour of the first element, to judge its parts: `(await text.colour('color'))?.hue` → `210`; to compare
   * it with another, `toHaveCSS`. `undefined` where it is no colour.
   */
  colour(property: string): Promise<Colour | undefined>;
  /** An attribute of the first element now: `await button.attribute('aria-controls')` → `reponse-1`. */
  attribute(name: string): Promise<string | undefined>;
  /** Line of the first element's start tag in the learner's file; `undefined` when a script made it. */
  line(): Promise<number | undefined>;
}

/** `{ pseudo: 'after' }`: of what CSS adds before or after the content. */
export interface StyleOptions {
  pseudo?: 'before' | 'after';
}

/** `tomato` → `{ red: 255, green: 99, blue: 71, alpha: 1, hue: 9, saturation: 100, lightness: 64 }`. */
export interface Colour {
  /** 0 to 255, as `green` and `blue`. */
  red: number;
  green: number;
  blue: number;
  /** 0, nothing is seen of it, to 1. */
  alpha: number;
  /** Degrees on the circle of colours; 0 for a grey. */
  hue: number;
  /** 0 to 100, as `lightness`. */
  saturation: number;
  lightness: number;
}

/** A rectangle of the page, in CSS pixels from the top left of what is shown. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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
  /** Size of all that the page holds, in CSS pixels: wider than `width` is a page that scrolls sideways. */
  size(): Promise<{ width: number; height: number }>;
  /** A key for whatever has the focus: `await page.press('Tab')`; `needs: 'browser'`. */
  press(key: string): Promise<void>;
  /** Path of the page that is shown, after a click on a link: `contact.html`. */
  file(): string;
}

/** A message of the console, or an error that no script caught. */
export interface ConsoleMessage {
  kind: 'log' | 'warning' | 'error';
  /** Values as the console shows them, in one line: `Total : 12`, `[1, 2]`. */
  text: string;
  file?: string;
  /** 1-based. */
  line?: number;
}

/**
 * The console of the page since it was opened.
 *
 * ```ts
 * expect(await console.texts()).toContain('Prêt');
 * const [error] = await console.errors();
 * if (error) refuse({ expected: 'aucune erreur', found: shorten(error.text), line: error.line, file: error.file });
 * ```
 */
export interface PageConsole {
  /** In their order. */
  messages(): Promise<ConsoleMessage[]>;
  /** Of kind `error`, uncaught ones included. */
  errors(): Promise<ConsoleMessage[]>;
  /** What `console.log` and its like wrote, in their order, spaces folded. */
  texts(): Promise<string[]>;
}

/** How the page is looked at. */
export interface MediaOptions {
  /** As on paper. */
  print?: boolean;
  /** A person who prefers dark pages. */
  dark?: boolean;
  /** A person whom movement disturbs. */
  reducedMotion?: boolean;
  /** A person who needs strong contrasts. */
  moreContrast?: boolean;
}

/**
 * The time of the page, which passes only when the check says so. The page is opened again by the first call.
 *
 * ```ts
 * await clock.start('2026-03-02T10:00:00');
 * await page.getByRole('button', { name: 'Démarrer' }).click();
 * await clock.advance(65);
 * ```
 */
export interface Clock {
  /** @param at local time of the page (Paris), ISO 8601; by default 2 March 2026 at 10:00 */
  start(at?: string): Promise<void>;
  /** Timers fire on the way. @param seconds how much time passes */
  advance(seconds: number): Promise<void>;
}
