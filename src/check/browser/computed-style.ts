import { isNear } from '../near.ts';
import { loadColours } from './engine.ts';

/** How far two colours may be, on a scale of 255: what rounding from one notation to another does. */
const COLOUR_TOLERANCE = 1.5;

/**
 * Whether a computed style is the one that is wanted.
 *
 * ```ts
 * isSameStyle('rgb(255, 99, 71)', 'tomato')  // true
 * isSameStyle('16.4px', near(16))            // true
 * isSameStyle('flex', 'flex')                // true
 * ```
 */
export function isSameStyle(actual: string, wanted: unknown): boolean {
  if (isNear(wanted)) return wanted.asymmetricMatch(actual);
  if (wanted instanceof RegExp) return wanted.test(actual);
  if (typeof wanted !== 'string') return false;
  return bare(actual) === bare(wanted) || isSameColour(actual, wanted);
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

function isSameColour(a: string, b: string): boolean {
  if (!/^(#|[a-z])/i.test(b.trim()) || !/^(#|rgb|hsl|hwb|lab|lch|oklab|oklch|color)/i.test(a.trim())) return false;
  const [first, second] = [rgb(a), rgb(b)];
  if (!first || !second) return false;
  const scales = [255, 255, 255, 100] as const;
  return first.every(
    (value, index) => Math.abs(value - (second[index] ?? 0)) * (scales[index] ?? 1) <= COLOUR_TOLERANCE,
  );
}

/** Red, green, blue and opacity, 0 to 1. */
function rgb(colour: string): readonly [number, number, number, number] | undefined {
  const found = loadColours().rgb(colour.trim());
  return found && [found.r, found.g, found.b, found.alpha ?? 1];
}
