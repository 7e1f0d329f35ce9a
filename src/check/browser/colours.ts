import { converter } from 'culori';

/** How far two colours may be, on a scale of 255: what rounding from one notation to another does. */
const TOLERANCE = 1.5;

const toRgb = converter('rgb');

/** `isSameColour('rgb(255, 99, 71)', 'hsl(9 100% 64%)')` → true; false for what is no colour. */
export function isSameColour(a: string, b: string): boolean {
  const [first, second] = [scaled(a), scaled(b)];
  if (!first || !second) return false;
  return first.every((value, index) => Math.abs(value - (second[index] ?? 0)) <= TOLERANCE);
}

/** As a browser writes it: `rgbOf('tomato')` → `rgb(255, 99, 71)`; `undefined` for what is no colour. */
export function rgbOf(colour: string): string | undefined {
  const found = scaled(colour);
  if (!found) return undefined;
  const [red, green, blue, alpha] = found.map((value) => Math.round(value)) as [number, number, number, number];
  return alpha === 100 ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${alpha / 100})`;
}

/** Red, green and blue from 0 to 255; opacity from 0 to 100. */
function scaled(colour: string): readonly [number, number, number, number] | undefined {
  const rgb = toRgb(colour.trim());
  return rgb && [rgb.r * 255, rgb.g * 255, rgb.b * 255, (rgb.alpha ?? 1) * 100];
}
