import { expectedWords as says } from '../../words/expected.ts';
import { vocabularyWords as words } from '../../words/vocabulary.ts';
import { foldedPattern, foldSpaces } from '../fold-text.ts';
import { isNear } from '../near.ts';
import { type Expect, Refused, type StyleOptions, type TextMatch } from '../vocabulary.ts';
import { isPending, noted } from './begun.ts';
import { isSameStyle } from './computed-style.ts';
import { attributeOf, backgroundOf, contrastOf, linesOf, styleOf } from './elements.ts';
import { behind } from './facade.ts';
import type { Native, NativeExpect } from './native.ts';
import { patiently } from './patience.ts';
import { RefusedStyle } from './refused-style.ts';

/** How long a matcher waits for a page that is still at work, ms. */
const TIMEOUT = 400;
/** The same while it goes to another page, ms. */
const NAVIGATION_TIMEOUT = 2000;
/** Matchers whose text is compared without regard to kinds of spaces, apostrophes and quotation marks. */
const FOLDED: Record<string, { whole: boolean }> = {
  toHaveText: { whole: true },
  toHaveAccessibleName: { whole: true },
  toHaveValue: { whole: true },
  toContainText: { whole: false },
};

/** Matchers that a word of the vocabulary stands for; no other is let through. */
const FOR_ELEMENTS = new Set([
  'toHaveCount',
  'toHaveText',
  'toContainText',
  'toBeVisible',
  'toBeHidden',
  'toBeChecked',
  'toBeFocused',
  'toBeEnabled',
  'toBeDisabled',
  'toHaveValue',
  'toHaveAttribute',
  'toHaveCSS',
  'toHaveBackground',
  'toHaveContrast',
  'toHaveAccessibleName',
]);
const FOR_VALUES = new Set([
  'toBe',
  'toEqual',
  'toBeCloseTo',
  'toContain',
  'toMatch',
  'toBeGreaterThan',
  'toBeGreaterThanOrEqual',
  'toBeLessThan',
  'toBeLessThanOrEqual',
]);

type Matchers = Record<string, (...args: unknown[]) => unknown>;
type AsyncMatchers = Record<string, (...args: unknown[]) => Promise<void>>;

/**
 * `expect` with Playwright, or what stands for it in a page, behind it: its judgement, our words. A refusal says what was expected, what was found
 * and at which line.
 */
export function expectWith(playwright: NativeExpect): Expect {
  return ((actual: unknown, expected?: string) => {
    const locator = behind(actual);
    const judge = (negated: boolean): Matchers => {
      if (!locator)
        return everyMatcher((name, args) => judgeValue(playwright, actual, { name, args, expected, negated }));
      const { native, access } = locator;
      return everyMatcher((name, args) =>
        noted(`expect(…).${name}`, judgeElements(playwright, native, { name, args, expected, negated }), access.begun),
      );
    };
    return Object.assign(judge(false), { not: judge(true) });
  }) as unknown as Expect;
}

/** What a check asks: `expect(…, expected).not.name(...args)`. */
interface Question {
  name: string;
  args: readonly unknown[];
  expected: string | undefined;
  negated: boolean;
}

async function judgeElements(playwright: NativeExpect, native: Native, question: Question): Promise<void> {
  const { name, args, negated } = question;
  if (!FOR_ELEMENTS.has(name)) throw new Error(FOR_VALUES.has(name) ? words.forValues(name) : words.unknown(name));
  const matchers = (negated ? playwright(native).not : playwright(native)) as unknown as AsyncMatchers;
  const ask = async (timeout: number) => {
    const own = OF_OUR_OWN[name];
    if (own) await lookAt(native, question, own);
    else await matchers[name]?.(...argumentsFor(name, args), { timeout });
  };
  const look = () =>
    // One look is always made, unless the page is on its way to another.
    ask(1).catch(async (error: Wrong) => {
      if (!error.matcherResult?.log?.some((line) => line.includes('navigation to finish'))) throw error;
      await ask(NAVIGATION_TIMEOUT);
    });
  try {
    await patiently(TIMEOUT, look, isWrong);
  } catch (error) {
    if (!isWrong(error)) throw error;
    const refusal = await refusalOf(native, question, (error as Wrong).matcherResult?.actual);
    const styled = await styledBy(native, question, refusal.line);
    throw styled ? new RefusedStyle(refusal, styled) : new Refused(refusal);
  }
}

/** How Playwright says that an element is not as expected. */
interface Wrong {
  matcherResult?: { actual?: unknown; log?: string[] };
}

/** Several elements where one is judged, or one that has no such state, are not as expected either. */
function isWrong(error: unknown): boolean {
  return (
    (error as Wrong).matcherResult !== undefined || /strict mode violation|Not an? |is not an? /.test(String(error))
  );
}

/** Without the options of ours. `toHaveText('Été', { ignoreCase: true })` → a pattern alone. */
function argumentsFor(name: string, args: readonly unknown[]): readonly unknown[] {
  const folded = FOLDED[name];
  const [wanted, options] = args;
  if (folded) return [fold(wanted, { ...folded, ...(options as TextMatch) })];
  if (name === 'toHaveAttribute') {
    const value = typeof options === 'string' ? foldedPattern(options, { whole: true }) : options;
    return value === undefined ? [wanted] : [wanted, value];
  }
  return args;
}

async function refusalOf(native: Native, { name, args, expected, negated }: Question, actual: unknown) {
  const count = await native.count();
  const lines = await linesOf(native);
  const speaksOfAll = name === 'toHaveCount' || Array.isArray(args[0]);
  const isNumber = name === 'toHaveCount' || (count !== 1 && !speaksOfAll);
  const found = isNumber
    ? says.elements(count, lines)
    : says.foundElement(name, typeof actual === 'string' ? foldSpaces(actual) : actual, args, negated);
  const oneIsWanted = count > 1 && !speaksOfAll;
  return {
    expected:
      expected ?? (oneIsWanted ? says.element('toHaveCount', [1], false) : await expectedOf(name, args, negated)),
    found,
    line: lines[0],
  };
}

/** The element whose style was judged, so that the runner finds what sets it; `undefined` where nothing tells which. */
async function styledBy(native: Native, { name, args }: Question, line: number | undefined) {
  const [asked, , options] = args as [unknown, unknown, StyleOptions | undefined];
  const property = name === 'toHaveBackground' ? 'background-color' : name === 'toHaveCSS' ? String(asked) : undefined;
  if (property === undefined || line === undefined || options?.pseudo || (await native.count()) !== 1) return undefined;
  const [classes, id] = await Promise.all([attributeOf(native, 'class'), attributeOf(native, 'id')]);
  return { line, classes, id, property };
}

/** A colour in another notation than the browser's is given in both. */
async function expectedOf(name: string, args: readonly unknown[], negated: boolean): Promise<string> {
  const expected = says.element(name, args, negated);
  const colour = name === 'toHaveBackground' ? args[0] : /color/.test(String(args[0])) ? args[1] : undefined;
  if (!['toHaveCSS', 'toHaveBackground'].includes(name) || typeof colour !== 'string' || /^rgb/i.test(colour))
    return expected;
  const { rgbOf } = await import('./colours.ts');
  const rgb = rgbOf(colour);
  return rgb ? says.sameColour(expected, rgb) : expected;
}

/** What one element is seen to be, and whether it is as it must be. */
type Look = (native: Native, args: readonly unknown[]) => Promise<{ actual: unknown; isRight: boolean }>;

/** Matchers that Playwright has not, or that it would judge by the way a style is written. */
const OF_OUR_OWN: Record<string, Look> = {
  toHaveCSS: async (native, [property, wanted, options]) => {
    const actual = await styleOf(native, String(property), options as StyleOptions);
    return { actual, isRight: await isSameStyle(actual, wanted) };
  },
  toHaveBackground: async (native, [wanted]) => {
    const actual = await backgroundOf(native);
    return { actual, isRight: await isSameStyle(actual, wanted) };
  },
  toHaveContrast: async (native, [atLeast]) => {
    const actual = await contrastOf(native);
    return { actual, isRight: actual >= Number(atLeast) };
  },
};

/** @throws Wrong unless there is one element, and it is as it must be */
async function lookAt(native: Native, { args, negated }: Question, look: Look): Promise<void> {
  const { actual, isRight } = await look(native, args);
  if ((await native.count()) !== 1 || isRight === negated)
    throw Object.assign(new Error('look'), { matcherResult: { actual } });
}

function judgeValue(playwright: NativeExpect, actual: unknown, { name, args, expected, negated }: Question) {
  if (isPending(actual)) throw new Error(words.notAwaited('expect'));
  if (!FOR_VALUES.has(name)) throw new Error(FOR_ELEMENTS.has(name) ? words.forElements(name) : words.unknown(name));
  const matchers = negated ? playwright(actual).not : playwright(actual);
  // « The same value » has no give and take; « equal » has.
  const matcher = name === 'toBe' && isNear(args[0]) ? 'toEqual' : name;
  try {
    (matchers as unknown as Matchers)[matcher]?.(...args);
  } catch (error) {
    // What is of another kind than the matcher judges is not what was expected, no mistake of the author.
    if (!(error as { matcherResult?: unknown }).matcherResult && !/received value must/i.test(String(error)))
      throw error;
    const asked = expected ?? says.value(name, args[0], negated);
    throw new Refused({ expected: asked, found: says.foundValue(actual, asked) });
  }
}

/** An object that has any matcher. */
function everyMatcher(judge: (name: string, args: unknown[]) => unknown): Matchers {
  const isMatcher = (name: string | symbol): name is string =>
    typeof name === 'string' && name !== 'then' && name !== 'not';
  return new Proxy({} as Matchers, {
    get: (target, name) => (isMatcher(name) ? (...args: unknown[]) => judge(name, args) : Reflect.get(target, name)),
  });
}

function fold(wanted: unknown, options: { whole: boolean; ignoreCase?: boolean }): unknown {
  if (Array.isArray(wanted)) return wanted.map((item) => fold(item, options));
  return typeof wanted === 'string' ? foldedPattern(wanted, options) : wanted;
}
