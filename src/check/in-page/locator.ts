import {
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTextSelector,
  getByTitleSelector,
} from 'ivya';
import { type Native, type NativeFinder, type NativePage, NeedsBrowser } from '../browser/native.ts';
import { patiently } from '../browser/patience.ts';
import type { Box } from '../vocabulary/page.ts';
import type { Ask } from './hand.ts';

/** What the hand answers where it cannot do as a person would. */
export const NOT_HERE = 'not here';

/** What may change while the page is at work. */
const NOT_READY =
  /no element|element is not (visible|enabled|editable)|intercepts pointer events|did not find some options/;

/** Asks the page that is judged: see `hand.ts`. */
export type AskPage = (ask: Ask) => Promise<unknown>;

const selectors = new WeakMap<object, { selector: string; ask: AskPage }>();

/** What finds the elements of a native of ours, and who is asked; `undefined` for any other value. */
export function behindNative(native: unknown): { selector: string; ask: AskPage } | undefined {
  return typeof native === 'object' && native !== null ? selectors.get(native) : undefined;
}

export function pageOver(ask: AskPage): NativePage {
  return { ...finder('', ask), ariaSnapshotJSON: () => ask({ op: 'aria', selector: '', args: [] }) };
}

function finder(root: string, ask: AskPage): NativeFinder {
  const within = (selector: string) => native(root ? `${root} >> ${selector}` : selector, ask);
  return {
    getByRole: (role, options) => within(getByRoleSelector(role, options)),
    getByText: (text) => within(getByTextSelector(text)),
    getByLabel: (text) => within(getByLabelSelector(text)),
    getByPlaceholder: (text) => within(getByPlaceholderSelector(text)),
    getByAltText: (text) => within(getByAltTextSelector(text)),
    getByTitle: (text) => within(getByTitleSelector(text)),
    locator: (selector) => within(selector),
  };
}

function native(selector: string, askPage: AskPage): Native {
  const ask = <T>(op: string, ...args: unknown[]) => askPage({ op, selector, args }) as Promise<T>;
  const next = (part: string) => native(`${selector} >> ${part}`, askPage);
  const act = (op: string, { timeout = 0 }: { timeout?: number } = {}, ...args: unknown[]) =>
    patiently(
      timeout,
      async () => {
        // What only a driven browser can do, the hand says so.
        if ((await ask(op, ...args)) === NOT_HERE) throw new NeedsBrowser();
      },
      (error) => !(error instanceof NeedsBrowser) && NOT_READY.test(String(error)),
    );
  const made: Native = {
    ...finder(selector, askPage),
    nth: (index) => next(`nth=${index}`),
    first: () => next('nth=0'),
    last: () => next('nth=-1'),
    filter: ({ has, hasNot, hasText, hasNotText }) => {
      const inner = (other: Native) => JSON.stringify(selectors.get(other)?.selector);
      const parts = [
        ...(has ? [`internal:has=${inner(has)}`] : []),
        ...(hasNot ? [`internal:has-not=${inner(hasNot)}`] : []),
        ...(hasText === undefined ? [] : [`internal:has-text=${textPart(hasText)}`]),
        ...(hasNotText === undefined ? [] : [`internal:has-not-text=${textPart(hasNotText)}`]),
      ];
      return native([selector, ...parts].join(' >> '), askPage);
    },
    count: () => ask('count'),
    innerText: () => ask('shown'),
    textContent: () => ask('text'),
    getAttribute: (name) => ask('attribute', name),
    boundingBox: () => ask<Box | null>('box'),
    isHidden: () => ask('hidden'),
    isDisabled: () => ask('disabled'),
    click: (options) => act('click', options),
    fill: (value, options) => act('fill', options, value),
    press: (key, options) => act('press', options, key),
    check: (options) => act('check', options),
    uncheck: (options) => act('uncheck', options),
    selectOption: (value, options) => act('selectOption', options, value),
    hover: async () => {
      throw new NeedsBrowser();
    },
  };
  selectors.set(made, { selector, ask: askPage });
  return made;
}

/** `/été/i` as a selector writes it. */
function textPart(text: string | RegExp): string {
  return typeof text === 'string' ? `${JSON.stringify(text)}i` : String(text).replaceAll('>>', '\\>\\>');
}
