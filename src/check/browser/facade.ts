import { checkWords as words } from '../../words/check.ts';
import { foldedPattern, foldSpaces } from '../fold-text.ts';
import type { Finder, Heading, Locator, Page } from '../vocabulary.ts';
import { type Action, actOn, wholly } from './act.ts';
import type { Asked } from './begun.ts';
import { attributeOf, lineOf, MAX_TEXTS, READ_TIMEOUT, styleOf, textsOf } from './elements.ts';
import { guarded } from './guard.ts';
import { headingsIn } from './headings-in.ts';
import type { Native, NativePage, Stage } from './native.ts';

/** Thrown when a check acts on a page that others read: it is run again on a page of its own. */
export class NeedsOwnPage extends Error {}

/** What stands behind a locator of a check. */
interface Behind {
  native: Native;
  access: Access;
  /** What it looks for, in words; `undefined` for a selector. */
  looked: string | undefined;
}

const locators = new WeakMap<object, Behind>();

/** The element finder of the engine behind a check's locator; `undefined` for any other value. */
export function behind(value: unknown): Behind | undefined {
  return typeof value === 'object' && value !== null ? locators.get(value) : undefined;
}

/** What a page may be used for. */
export interface Access {
  stage: Stage;
  /** Others read this page: whoever acts is stopped before it does. */
  shared: boolean;
  /** Time was short before: actions get more of it. */
  unhurried: boolean;
  /** What the check has asked for. */
  begun: Asked[];
}

/** The portable subset of a page, and nothing else of the engine behind it. */
export function facadeOf(access: Access): Page {
  const { page, watch, size, pressKey } = access.stage;
  const facade: Page = {
    ...finder(page, access),
    // Read through a locator: `page.title()` runs in the learner's world, where it can be faked.
    title: async () => {
      const title = page.locator('title:not(svg *)');
      if ((await title.count()) === 0) return '';
      return foldSpaces((await title.first().textContent({ timeout: READ_TIMEOUT })) ?? '');
    },
    text: async () => (await textsOf(page.locator('body')))[0] ?? '',
    headings: () => headingsOf(page),
    size,
    press: async (key) => {
      ownPageOnly(access);
      await wholly(access, () => pressKey(key));
    },
    // What was served last: `page.url()` can be changed by a script that goes nowhere.
    file: () => watch.record.file,
  };
  return guarded('page', facade, access.begun);
}

/** Stops a check that acts on a page which others read. */
export function ownPageOnly({ shared }: Access): void {
  if (shared) throw new NeedsOwnPage();
}

function finder(root: NativePage | Native, access: Access): Finder {
  const wrap = (native: Native, kind = '', name?: string | RegExp) =>
    wrapLocator(native, access, words.looked(kind, name));
  const by = (text: string | RegExp, exact = false) =>
    typeof text === 'string' ? foldedPattern(text, { whole: exact, ignoreCase: !exact }) : text;
  return {
    getByRole: (role, { name, exact, ...options } = {}) =>
      wrap(root.getByRole(role, name === undefined ? options : { ...options, name: by(name, exact) }), role, name),
    getByText: (text, options) => wrap(root.getByText(by(text, options?.exact)), 'text', text),
    getByLabel: (text, options) => wrap(root.getByLabel(by(text, options?.exact)), 'label', text),
    getByPlaceholder: (text, options) => wrap(root.getByPlaceholder(by(text, options?.exact)), 'placeholder', text),
    getByAltText: (text, options) => wrap(root.getByAltText(by(text, options?.exact))),
    getByTitle: (text, options) => wrap(root.getByTitle(by(text, options?.exact))),
    locator: (css) => wrap(root.locator(`css=${css}`)),
  };
}

function wrapLocator(native: Native, access: Access, looked?: string): Locator {
  const wrap = (other: Native) => wrapLocator(other, access, looked);
  const act = (action: Action, choice?: string) => async () => {
    ownPageOnly(access);
    await actOn(native, action, access, { looked, choice });
  };
  const text = (wanted: string | RegExp) =>
    typeof wanted === 'string' ? foldedPattern(wanted, { ignoreCase: true }) : wanted;
  const locator: Locator = {
    ...finder(native, access),
    nth: (index) => wrap(native.nth(index)),
    first: () => wrap(native.first()),
    last: () => wrap(native.last()),
    all: async () => Array.from({ length: await native.count() }, (_, index) => wrap(native.nth(index))),
    filter: ({ has, hasNot, hasText, hasNotText }) =>
      wrap(
        native.filter({
          ...(has && { has: nativeOf(has) }),
          ...(hasNot && { hasNot: nativeOf(hasNot) }),
          ...(hasText !== undefined && { hasText: text(hasText) }),
          ...(hasNotText !== undefined && { hasNotText: text(hasNotText) }),
        }),
      ),
    click: act((options) => native.click(options)),
    hover: act((options) => native.hover(options)),
    fill: (value) => act((options) => native.fill(value, options))(),
    press: (key) => act(({ timeout }) => native.press(key, { timeout }))(),
    check: act((options) => native.check(options)),
    uncheck: act((options) => native.uncheck(options)),
    selectOption: (value) => act((options) => native.selectOption(value, options), value)(),
    count: () => native.count(),
    allTexts: () => textsOf(native),
    box: async () =>
      (await native.count()) === 0
        ? undefined
        : ((await native.first().boundingBox({ timeout: READ_TIMEOUT })) ?? undefined),
    style: (property, options) => styleOf(native, property, options),
    colour: async (property) => {
      const { colourOf } = await import('./colours.ts');
      return colourOf(await styleOf(native, property));
    },
    attribute: (name) => attributeOf(native, name),
    line: () => lineOf(native),
  };
  const facade = guarded('locator', locator, access.begun);
  locators.set(facade, { native, access, looked });
  return facade;
}

function nativeOf(locator: Locator): Native {
  const native = behind(locator)?.native;
  if (!native) throw new Error('filter() takes locators of the same page');
  return native;
}

/** Texts and levels come from one look at the page, so that they belong together; each line is then asked for. */
async function headingsOf(page: NativePage): Promise<Heading[]> {
  // A script may have removed the body, and Playwright would wait for one.
  if ((await page.locator('body').count()) === 0) return [];
  const found = headingsIn(await page.ariaSnapshotJSON({ timeout: READ_TIMEOUT })).slice(0, MAX_TEXTS);
  // By name: `nth` among all the headings would count those of a shadow tree, or that `aria-owns` moves, elsewhere.
  const line = (text: string, index: number) => {
    const before = found.slice(0, index).filter((other) => other.text === text).length;
    return lineOf(page.getByRole('heading', { name: text, exact: true }).nth(before));
  };
  return Promise.all(found.map(async ({ level, text }, index) => ({ level, text, line: await line(text, index) })));
}
