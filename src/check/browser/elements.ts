import { foldSpaces } from '../fold-text.ts';
import type { StyleOptions } from '../vocabulary.ts';
import { LINE_ATTRIBUTE } from './line-attribute.ts';
import { type Native, nativeExpect } from './native.ts';

/** How long reading what is there may take on a busy machine, ms. Past it the fault is ours, never the learner's. */
export const READ_TIMEOUT = 6000;

/** How many elements are read one by one at most. */
export const MAX_TEXTS = 200;

/**
 * Computed style of the first element, as Playwright's matcher reads it out of reach of the learner's scripts: one that
 * nothing equals tells what it has seen. `''` where there is no element.
 */
export async function styleOf(native: Native, property: string, options: StyleOptions = {}): Promise<string> {
  const look = async (timeout: number) => {
    try {
      await nativeExpect()(native.first()).toHaveCSS(property, '\0', { ...options, timeout });
      return undefined;
    } catch (error) {
      return (error as { matcherResult?: { actual?: unknown } }).matcherResult?.actual;
    }
  };
  // It always looks once, and says what it saw when the time is up.
  const seen = (await look(1)) ?? ((await native.count()) > 0 ? await look(READ_TIMEOUT / 4) : undefined);
  return typeof seen === 'string' ? seen : '';
}

/** The colour that is seen behind the first element: its own, and those of what is around it. Images are not looked at. */
export async function backgroundOf(native: Native): Promise<string> {
  const around = native.first().locator('xpath=ancestor-or-self::*');
  const count = await around.count();
  const layers = Array.from({ length: count }, (_, index) =>
    styleOf(around.nth(count - 1 - index), 'background-color'),
  );
  const { seenThrough } = await import('./colours.ts');
  return seenThrough(await Promise.all(layers));
}

/** Between its text and what is behind. */
export async function contrastOf(native: Native): Promise<number> {
  const [text, background] = await Promise.all([styleOf(native, 'color'), backgroundOf(native)]);
  const colours = await import('./colours.ts');
  return colours.contrastOf(text, background);
}

/** Line of the first element's start tag; `undefined` when there is none, or when a script made it. */
export async function lineOf(native: Native): Promise<number | undefined> {
  const value = await attributeOf(native, LINE_ATTRIBUTE).catch(() => undefined);
  // A script may have written anything there.
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Lines of the first elements, each once. */
export async function linesOf(native: Native, atMost = 3): Promise<number[]> {
  const count = Math.min(await native.count(), atMost);
  const lines = await Promise.all(Array.from({ length: count }, (_, index) => lineOf(native.nth(index))));
  return [...new Set(lines.filter((line) => line !== undefined))];
}

export async function attributeOf(native: Native, name: string): Promise<string | undefined> {
  if ((await native.count()) === 0) return undefined;
  return (await native.first().getAttribute(name, { timeout: READ_TIMEOUT })) ?? undefined;
}

/**
 * The text of each element, as shown. One by one: Playwright's `allInnerTexts` runs in the learner's world, where a
 * script can fake it; `innerText` does not.
 */
export async function textsOf(native: Native): Promise<string[]> {
  const count = Math.min(await native.count(), MAX_TEXTS);
  const read = (index: number) => native.nth(index).innerText({ timeout: READ_TIMEOUT });
  return (await Promise.all(Array.from({ length: count }, (_, index) => read(index)))).map(foldSpaces);
}
