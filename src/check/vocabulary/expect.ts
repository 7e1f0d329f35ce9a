import type { Locator } from './page.ts';

/**
 * Matchers for elements. They wait a little, because a page may still be at work:
 * `await expect(page.getByLabel('Prénom')).not.toBeChecked()`.
 */
export interface LocatorMatchers {
  not: LocatorMatchers;
  toHaveCount(count: number): Promise<void>;
  /** The whole text; for several elements, a list. Spaces, apostrophes and quotation marks are folded. */
  toHaveText(text: string | RegExp | readonly (string | RegExp)[]): Promise<void>;
  toContainText(text: string | RegExp | readonly (string | RegExp)[]): Promise<void>;
  toBeVisible(): Promise<void>;
  toBeHidden(): Promise<void>;
  toBeChecked(): Promise<void>;
  toBeFocused(): Promise<void>;
  toBeEnabled(): Promise<void>;
  toBeDisabled(): Promise<void>;
  toHaveValue(value: string | RegExp): Promise<void>;
  toHaveAttribute(name: string, value?: string | RegExp): Promise<void>;
  toHaveCSS(property: string, value: string | RegExp): Promise<void>;
  toHaveAccessibleName(name: string | RegExp): Promise<void>;
}

/** Matchers for values: `expect(await page.title()).toContain('Tarte')`. */
export interface ValueMatchers {
  not: ValueMatchers;
  toBe(value: unknown): void;
  toEqual(value: unknown): void;
  toBeCloseTo(value: number, digits?: number): void;
  toContain(item: unknown): void;
  toMatch(pattern: RegExp | string): void;
}

export interface Expect {
  /** @param expected French words for « Attendu », where the matcher's own would not do. */
  (actual: Locator, expected?: string): LocatorMatchers;
  (actual: unknown, expected?: string): ValueMatchers;
}
