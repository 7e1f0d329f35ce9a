import type { Near } from '../near.ts';
import type { Locator, StyleOptions } from './page.ts';

/** How texts are compared, beside spaces, apostrophes and quotation marks, which are always folded. */
export interface TextMatch {
  /** `BONJOUR` for `Bonjour`: only where the statement leaves it free. */
  ignoreCase?: boolean;
}

/**
 * Matchers for elements. They wait a little, because a page may still be at work:
 * `await expect(page.getByLabel('Prénom')).not.toBeChecked()`. Where not otherwise said, there must be one element,
 * no more: for several, see {@link Locator.all}.
 */
export interface LocatorMatchers {
  not: LocatorMatchers;
  /** Of any number of elements. */
  toHaveCount(count: number): Promise<void>;
  /** The whole text; for several elements, a list. Spaces, apostrophes and quotation marks are folded. */
  toHaveText(text: string | RegExp | readonly (string | RegExp)[], options?: TextMatch): Promise<void>;
  toContainText(text: string | RegExp | readonly (string | RegExp)[], options?: TextMatch): Promise<void>;
  toBeVisible(): Promise<void>;
  /** Not shown, or not there. */
  toBeHidden(): Promise<void>;
  toBeChecked(): Promise<void>;
  toBeFocused(): Promise<void>;
  toBeEnabled(): Promise<void>;
  toBeDisabled(): Promise<void>;
  toHaveValue(value: string | RegExp): Promise<void>;
  toHaveAttribute(name: string, value?: string | RegExp): Promise<void>;
  /**
   * Computed style: `toHaveCSS('padding-left', near(16))`. A colour in any notation, give or take what rounding does:
   * `toHaveCSS('color', 'tomato')`, `'#ff6347'`, `'hsl(9 100% 64%)'`.
   */
  toHaveCSS(property: string, value: string | RegExp | Near, options?: StyleOptions): Promise<void>;
  /** The colour that is seen behind it, its own or that of what is around it; in any notation. Images are not looked at. */
  toHaveBackground(colour: string): Promise<void>;
  /** Between its text and the colour that is seen behind, as WCAG computes it: `toHaveContrast(4.5)`. */
  toHaveContrast(atLeast: number): Promise<void>;
  toHaveAccessibleName(name: string | RegExp): Promise<void>;
}

/** Matchers for values: `expect(await page.title()).toContain('Tarte')`. */
export interface ValueMatchers {
  not: ValueMatchers;
  /** The same value; a number may be {@link near} it. */
  toBe(value: unknown): void;
  toEqual(value: unknown): void;
  toBeCloseTo(value: number, digits?: number): void;
  toContain(item: unknown): void;
  toMatch(pattern: RegExp | string): void;
  toBeGreaterThan(value: number): void;
  toBeGreaterThanOrEqual(value: number): void;
  toBeLessThan(value: number): void;
  toBeLessThanOrEqual(value: number): void;
}

export interface Expect {
  /** @param expected French words for « Attendu », where the matcher's own would not do. */
  (actual: Locator, expected?: string): LocatorMatchers;
  (actual: unknown, expected?: string): ValueMatchers;
}
