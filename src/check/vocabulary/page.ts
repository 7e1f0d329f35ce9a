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
