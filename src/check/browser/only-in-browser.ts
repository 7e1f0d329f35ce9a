const ONLY = new Set(['page.press', 'locator.hover', 'clock.start', 'clock.advance', 'media', 'without']);

/**
 * Whether only a driven browser can do what a check asks for: a page has neither a mouse, nor Tab, nor another medium.
 *
 * ```ts
 * onlyInBrowser('locator.press', ['Tab'])    // true
 * onlyInBrowser('locator.press', ['Enter'])  // false
 * ```
 */
export function onlyInBrowser(name: string, args: readonly unknown[]): boolean {
  if (name === 'locator.press') return !/^(Enter|Escape|Space| )$/.test(String(args[0]));
  return ONLY.has(name);
}
