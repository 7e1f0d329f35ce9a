import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator as Native } from 'playwright';
import type { expect as PlaywrightExpect } from 'playwright/test';
import { checkWords as words } from '../../words/check.ts';
import { foldedPattern } from '../fold-text.ts';
import { isNear } from '../near.ts';
import { type Expect, Refused, type TextMatch } from '../vocabulary.ts';
import { isSameStyle } from './computed-style.ts';
import { lineOf, nativeOf, styleOf, textsOf } from './facade.ts';
import { BUSY_TIMEOUT, isBusy } from './patience.ts';

/** How long a matcher waits for a page that is still at work, ms. */
const TIMEOUT = 400;
/** Between two looks at a computed style, ms. */
const STYLE_INTERVAL = 50;

/** Matchers whose text is compared without regard to kinds of spaces, apostrophes and quotation marks. */
const FOLDED: Record<string, { whole: boolean }> = {
  toHaveText: { whole: true },
  toHaveAccessibleName: { whole: true },
  toContainText: { whole: false },
};

/** Matchers that speak of all the elements a locator finds; the others want exactly one. */
const MANY = new Set(['toHaveCount', 'toBeHidden']);

type Matchers = Record<string, (...args: unknown[]) => unknown>;
type AsyncMatchers = Record<string, (...args: unknown[]) => Promise<void>>;

/**
 * `expect` with Playwright behind it: its judgement, our words. A refusal says what was expected, what was found
 * and at which line.
 */
export function expectWith(playwright: typeof PlaywrightExpect): Expect {
  return ((actual: unknown, expected?: string) => {
    const native = nativeOf(actual);
    const judge = (negated: boolean) =>
      native
        ? locatorMatchers(playwright, native, expected, negated)
        : valueMatchers(playwright, actual, expected, negated);
    return Object.assign(judge(false), { not: judge(true) });
  }) as unknown as Expect;
}

function locatorMatchers(
  playwright: typeof PlaywrightExpect,
  native: Native,
  expected: string | undefined,
  negated: boolean,
): Matchers {
  return everyMatcher(async (name, args) => {
    const folded = FOLDED[name];
    const [wanted, ...rest] = args;
    const given = folded ? [fold(wanted, { ...folded, ...(rest[0] as TextMatch) }), ...rest] : args;
    const matchers = (negated ? playwright(native).not : playwright(native)) as unknown as AsyncMatchers;
    const judge = async (timeout: number) => {
      if (name === 'toHaveCSS') return judgeStyle(native, args, negated, timeout);
      const [options] = folded ? rest : [];
      return matchers[name]?.(...(options ? [given[0]] : given), { timeout, ...(options as object) });
    };
    try {
      await judge(TIMEOUT).catch(async (error: unknown) => {
        if (!(await isBusy(native))) throw error;
        await judge(BUSY_TIMEOUT);
      });
    } catch (error) {
      const result = (error as { matcherResult?: { actual?: unknown } }).matcherResult;
      if (error instanceof Refused) throw error;
      if (!result && !/strict mode violation/.test(String(error))) throw error;
      throw new Refused(await refusal(name, wanted, rest, result?.actual));
    }
  });

  async function refusal(name: string, wanted: unknown, rest: unknown[], actual: unknown) {
    const count = await native.count();
    const several = count !== 1 && !MANY.has(name) && !Array.isArray(wanted);
    const found =
      name === 'toHaveCount' || (several && !negated)
        ? words.elements(count)
        : words.foundElement(name, actual, await textOf(native));
    const lines = await linesOf(native, Math.min(count, 3));
    return {
      expected: expected ?? words.expectedElement(name, wanted, rest, negated),
      found: count > 1 && lines.length > 1 ? words.atLines(found, lines) : found,
      line: lines[0],
    };
  }
}

/** A computed style, looked at until it is the one that is wanted: near enough, or the same colour. */
async function judgeStyle(
  native: Native,
  [property, wanted]: unknown[],
  negated: boolean,
  timeout: number,
): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    const actual = await styleOf(native, String(property));
    if ((await isSameStyle(actual, wanted)) !== negated) return;
    if (performance.now() > end) throw Object.assign(new Error('style'), { matcherResult: { actual } });
    await sleep(STYLE_INTERVAL);
  }
}

function valueMatchers(
  playwright: typeof PlaywrightExpect,
  actual: unknown,
  expected: string | undefined,
  negated: boolean,
): Matchers {
  return everyMatcher((name, args) => {
    const matchers = negated ? playwright(actual).not : playwright(actual);
    // « The same value » has no give and take; « equal » has.
    const matcher = name === 'toBe' && isNear(args[0]) ? 'toEqual' : name;
    try {
      (matchers as unknown as Matchers)[matcher]?.(...args);
    } catch (error) {
      if (!(error as { matcherResult?: unknown }).matcherResult) throw error;
      throw new Refused({
        expected: expected ?? words.expectedValue(name, args[0], negated),
        found: words.value(actual),
      });
    }
  });
}

/** An object that has any matcher; the types of the vocabulary say which may be used. */
function everyMatcher(judge: (name: string, args: unknown[]) => unknown): Matchers {
  const isMatcher = (name: string | symbol): name is string => typeof name === 'string' && name.startsWith('to');
  return new Proxy({} as Matchers, {
    get: (target, name) => (isMatcher(name) ? (...args: unknown[]) => judge(name, args) : Reflect.get(target, name)),
  });
}

function fold(wanted: unknown, options: { whole: boolean; ignoreCase?: boolean }): unknown {
  if (Array.isArray(wanted)) return wanted.map((item) => fold(item, options));
  return typeof wanted === 'string' ? foldedPattern(wanted, options) : wanted;
}

async function textOf(native: Native): Promise<string | undefined> {
  const texts = await textsOf(native);
  return texts.length === 0 ? undefined : texts.join(' · ');
}

async function linesOf(native: Native, count: number): Promise<number[]> {
  const lines = await Promise.all(Array.from({ length: count }, (_, index) => lineOf(native.nth(index))));
  return [...new Set(lines.filter((line) => line !== undefined))];
}
