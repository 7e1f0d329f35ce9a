import { isNear } from '../near.ts';

/**
 * Whether a computed style is the one that is wanted.
 *
 * ```ts
 * await isSameStyle('rgb(255, 99, 71)', 'tomato')  // true
 * await isSameStyle('16.4px', near(16))            // true
 * await isSameStyle('flex', 'flex')                // true
 * ```
 */
export async function isSameStyle(actual: string, wanted: unknown): Promise<boolean> {
  if (isNear(wanted)) return wanted.asymmetricMatch(actual);
  if (wanted instanceof RegExp) return wanted.test(actual);
  if (typeof wanted !== 'string') return false;
  if (bare(actual) === bare(wanted)) return true;
  if (!mayBeColour(wanted) || !/^(#|rgb|hsl|hwb|lab|lch|oklab|oklch|color)/i.test(actual.trim())) return false;
  // Loaded where two notations meet: most styles are the same text.
  const { isSameColour } = await import('./colours.ts');
  return isSameColour(actual, wanted);
}

/** `'"Open  Sans", serif'` → `open sans,serif`: quotes and spaces are a matter of writing. */
function bare(value: string): string {
  return value
    .toLowerCase()
    .replace(/["']/g, '')
    .replace(/\s*([,/()])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function mayBeColour(value: string): boolean {
  return /^(#|[a-z])/i.test(value.trim());
}
