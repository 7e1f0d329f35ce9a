import { type NativeExpect, NeedsBrowser } from '../browser/native.ts';
import type { Seen } from './hand.ts';
import { behindNative, NOT_HERE } from './locator.ts';

/** What stands for Playwright's `expect` in a page: one look at a time; `matcherResult` says what was seen. */
export const pageExpect = ((actual: unknown) =>
  Object.assign(matchersFor(actual, false), { not: matchersFor(actual, true) })) as unknown as NativeExpect;

function matchersFor(actual: unknown, negated: boolean): Record<string, unknown> {
  const behind = behindNative(actual);
  return new Proxy({} as Record<string, unknown>, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then' || name in target) return Reflect.get(target, name);
      if (!behind) return (wanted: unknown, digits?: number) => judgeValue(name, actual, wanted, digits, negated);
      return async (...args: unknown[]) => {
        const { selector, ask } = behind;
        const options = args.at(-1) as { pseudo?: string } | undefined;
        if (name === 'toHaveCSS') {
          const style = await ask({ op: 'style', selector, args: [args[0], options?.pseudo] });
          throw wrong(style);
        }
        const seen = (await ask({ op: 'look', selector, args: [name, ...asked(args)] })) as Seen | typeof NOT_HERE;
        if (seen === NOT_HERE) throw new NeedsBrowser();
        if (!seen.isThere || seen.pass === negated) throw wrong(seen.actual);
      };
    },
  });
}

/** Without the time that is given. */
function asked(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  const isOptions = typeof last === 'object' && last !== null && 'timeout' in last;
  return isOptions ? args.slice(0, -1) : args;
}

function wrong(actual: unknown): Error {
  return Object.assign(new Error('not as expected'), { matcherResult: { actual } });
}

function judgeValue(name: string, actual: unknown, wanted: unknown, digits: number | undefined, negated: boolean) {
  const judge = VALUES[name];
  if (judge && judge(actual as never, wanted as never, digits) === negated) throw wrong(actual);
}

const VALUES: Record<string, (actual: never, wanted: never, digits?: number) => boolean> = {
  toBe: (actual, wanted) => Object.is(actual, wanted),
  toEqual: (actual, wanted) => isEqual(actual, wanted),
  toBeCloseTo: (actual: number, wanted: number, digits = 2) => Math.abs(actual - wanted) < 10 ** -digits / 2,
  toContain: (actual: string | Iterable<unknown>, wanted) =>
    typeof actual === 'string' ? actual.includes(wanted) : [...actual].some((item) => Object.is(item, wanted)),
  toMatch: (actual: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? actual.includes(wanted) : new RegExp(wanted).test(actual),
  toBeGreaterThan: (actual, wanted) => actual > wanted,
  toBeGreaterThanOrEqual: (actual, wanted) => actual >= wanted,
  toBeLessThan: (actual, wanted) => actual < wanted,
  toBeLessThanOrEqual: (actual, wanted) => actual <= wanted,
};

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof b === 'object' && b !== null && 'asymmetricMatch' in b)
    return (b as { asymmetricMatch(other: unknown): boolean }).asymmetricMatch(a);
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.prototype.toString.call(a) !== Object.prototype.toString.call(b)) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  const [one, other] = a instanceof Map || a instanceof Set ? [[...a], [...(b as Set<unknown>)]] : [a, b];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isEqual(Reflect.get(one, name), Reflect.get(other, name)));
}
