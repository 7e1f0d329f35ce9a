import type { Locator as Native, Page as NativePage } from 'playwright';
import { foldedPattern, foldSpaces } from '../fold-text.ts';
import type { Finder, Heading, Locator, Page } from '../vocabulary.ts';
import { type Action, actOn } from './act.ts';
import { loadExpect } from './engine.ts';
import { guarded } from './guard.ts';
import { headingsIn } from './headings-in.ts';
import { LINE_ATTRIBUTE } from './serve-work.ts';
import type { Stage } from './stage.ts';

/** Thrown when a check acts on a page that others read: it is run again on a page of its own. */
export class NeedsOwnPage extends Error {}

const natives = new WeakMap<Locator, Native>();

/** The element finder of the engine behind a check's locator; `undefined` for any other value. */
export function nativeOf(value: unknown): Native | undefined {
  return typeof value === 'object' && value !== null ? natives.get(value as Locator) : undefined;
}

/** What a page may be used for. */
export interface Access {
  stage: Stage;
  /** Others read this page: whoever acts is stopped before it does. */
  shared: boolean;
}

/** The portable subset of a page, and nothing else of the engine behind it. */
export function facadeOf(access: Access): Page {
  const { page, watch } = access.stage;
  return guarded('page', {
    ...finder(page, access),
    // Read through a locator: `page.title()` runs in the learner's world, where it can be faked.
    title: async () =>
      foldSpaces(
        (await page.locator('title').count()) ? ((await page.locator('title').first().textContent()) ?? '') : '',
      ),
    text: async () => (await textsOf(page.locator('body')))[0] ?? '',
    headings: () => headingsOf(page),
    size: async () => {
      const { cssContentSize } = await watch.session.send('Page.getLayoutMetrics');
      return { width: cssContentSize.width, height: cssContentSize.height };
    },
    press: async (key) => {
      ownPageOnly(access);
      await page.keyboard.press(key);
      await watch.settle();
    },
    // What was served last: `page.url()` can be changed by a script that goes nowhere.
    file: () => watch.record.file,
  });
}

/** Stops a check that acts on a page which others read. */
export function ownPageOnly({ shared }: Access): void {
  if (shared) throw new NeedsOwnPage();
}

function finder(root: NativePage | Native, access: Access): Finder {
  const wrap = (native: Native) => wrapLocator(native, access);
  const by = (text: string | RegExp, exact = false) =>
    typeof text === 'string' ? foldedPattern(text, { whole: exact, ignoreCase: !exact }) : text;
  return {
    getByRole: (role, { name, exact, ...options } = {}) =>
      wrap(root.getByRole(role, name === undefined ? options : { ...options, name: by(name, exact) })),
    getByText: (text, options) => wrap(root.getByText(by(text, options?.exact))),
    getByLabel: (text, options) => wrap(root.getByLabel(by(text, options?.exact))),
    getByPlaceholder: (text, options) => wrap(root.getByPlaceholder(by(text, options?.exact))),
    getByAltText: (text, options) => wrap(root.getByAltText(by(text, options?.exact))),
    getByTitle: (text, options) => wrap(root.getByTitle(by(text, options?.exact))),
    locator: (css) => wrap(root.locator(`css=${css}`)),
  };
}

function wrapLocator(native: Native, access: Access): Locator {
  const wrap = (other: Native) => wrapLocator(other, access);
  const act = (action: Action) => async () => {
    ownPageOnly(access);
    await actOn(native, action, access.stage);
  };
  const locator: Locator = guarded('locator', {
    ...finder(native, access),
    nth: (index) => wrap(native.nth(index)),
    first: () => wrap(native.first()),
    last: () => wrap(native.last()),
    filter: ({ has, hasNot, hasText, hasNotText }) =>
      wrap(
        native.filter({
          ...inside('has', has),
          ...inside('hasNot', hasNot),
          ...(hasText === undefined
            ? {}
            : { hasText: typeof hasText === 'string' ? foldedPattern(hasText, { ignoreCase: true }) : hasText }),
          ...(hasNotText === undefined
            ? {}
            : {
                hasNotText:
                  typeof hasNotText === 'string' ? foldedPattern(hasNotText, { ignoreCase: true }) : hasNotText,
              }),
        }),
      ),
    click: act((options) => native.click(options)),
    hover: act((options) => native.hover(options)),
    fill: (value) => act((options) => native.fill(value, options))(),
    press: (key) => act(({ timeout }) => native.press(key, { timeout }))(),
    check: act((options) => native.check(options)),
    uncheck: act((options) => native.uncheck(options)),
    selectOption: (value) => act((options) => native.selectOption(value, options))(),
    count: () => native.count(),
    allTexts: () => textsOf(native),
    box: async () =>
      (await native.count()) === 0
        ? undefined
        : ((await native.first().boundingBox({ timeout: READ_TIMEOUT })) ?? undefined),
    style: (property) => styleOf(native, property),
    line: () => lineOf(native),
  });
  natives.set(locator, native);
  return locator;
}

function inside(key: 'has' | 'hasNot', locator: Locator | undefined): Partial<Record<'has' | 'hasNot', Native>> {
  const native = nativeOf(locator);
  return native ? { [key]: native } : {};
}

/**
 * Computed style, as Playwright's matcher reads it out of reach of the learner's scripts: one that nothing equals tells
 * what it has seen.
 */
export async function styleOf(native: Native, property: string): Promise<string> {
  try {
    await loadExpect()(native.first()).toHaveCSS(property, '\0', { timeout: READ_TIMEOUT / 10 });
    return '';
  } catch (error) {
    const seen = (error as { matcherResult?: { actual?: unknown } }).matcherResult?.actual;
    return typeof seen === 'string' ? seen : '';
  }
}

/** Line of the first element's start tag; `undefined` when there is none, or when a script made it. */
export async function lineOf(native: Native): Promise<number | undefined> {
  if ((await native.count()) === 0) return undefined;
  const value = await native
    .first()
    .getAttribute(LINE_ATTRIBUTE, { timeout: READ_TIMEOUT })
    .catch(() => null);
  return value === null ? undefined : Number(value);
}

/** How long reading what is there may take on a busy machine, ms. Past it the fault is ours, never the learner's. */
const READ_TIMEOUT = 6000;

/** How many elements are read one by one at most. */
const MAX_TEXTS = 200;

/**
 * The text of each element, as shown. One by one: Playwright's `allInnerTexts` runs in the learner's world, where a
 * script can fake it; `innerText` does not.
 */
export async function textsOf(native: Native): Promise<string[]> {
  const count = Math.min(await native.count(), MAX_TEXTS);
  const read = (index: number) => native.nth(index).innerText({ timeout: READ_TIMEOUT });
  return (await Promise.all(Array.from({ length: count }, (_, index) => read(index)))).map(foldSpaces);
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
