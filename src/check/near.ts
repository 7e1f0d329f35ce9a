/** A number, give or take: see {@link near}. */
export interface Near {
  readonly value: number;
  readonly within: number;
  /** Whether a number, or the number of a length in px, is near enough. */
  asymmetricMatch(other: unknown): boolean;
}

/** How value matchers know an object that judges by itself (Jest, Vitest and Playwright alike). */
const ASYMMETRIC = Symbol.for('jest.asymmetricMatcher');

/**
 * A number give or take one pixel, in any matcher that takes a value. Of what is thin, that is too much: a border of 2px is
 * `near(2, 0.5)`, else one of 3px passes.
 *
 * ```ts
 * expect((await card.box())?.width).toBe(near(300));
 * await expect(card).toHaveCSS('padding-left', near(16));
 * expect(await call('moyenne', [12, 15])).toBe(near(13.5, 0.01));
 * ```
 *
 * @param within how far it may be, in the same unit
 */
export function near(value: number, within = 1): Near {
  const asymmetricMatch = (other: unknown) => {
    const number = typeof other === 'string' ? lengthOf(other) : other;
    return typeof number === 'number' && Math.abs(number - value) <= within;
  };
  // Asked for where a matcher that refuses prints what it wanted.
  const toAsymmetricMatcher = () => `near(${value}, ${within})`;
  return Object.assign({ value, within, asymmetricMatch }, { $$typeof: ASYMMETRIC, toAsymmetricMatcher });
}

/** Whether a value was made by {@link near}. */
export function isNear(value: unknown): value is Near {
  return typeof value === 'object' && value !== null && 'asymmetricMatch' in value && 'within' in value;
}

/** `lengthOf('16.5px')` → `16.5`; `undefined` for what is no number of pixels. */
function lengthOf(text: string): number | undefined {
  const [, number] = /^\s*(-?\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
