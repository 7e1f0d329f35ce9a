import { converter, wcagContrast } from 'culori';
import type { Colour } from '../vocabulary.ts';

/** How far two colours may be, on a scale of 255: what rounding from one notation to another does. */
const TOLERANCE = 1.5;

const toRgb = converter('rgb');
const toHsl = converter('hsl');

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

/** `colourOf('tomato')` → `{ red: 255, green: 99, blue: 71, alpha: 1, hue: 9, saturation: 100, lightness: 64 }`. */
export function colourOf(colour: string): Colour | undefined {
  const rgb = toRgb(colour.trim());
  const hsl = toHsl(rgb);
  if (!rgb || !hsl) return undefined;
  const [red, green, blue] = [rgb.r, rgb.g, rgb.b].map((value) => Math.round(value * 255)) as [number, number, number];
  const [saturation, lightness] = [hsl.s, hsl.l].map((value) => Math.round(value * 100)) as [number, number];
  return { red, green, blue, alpha: rgb.alpha ?? 1, hue: Math.round(hsl.h ?? 0), saturation, lightness };
}

/**
 * What is seen of colours laid one over the other, the nearest first, on white paper.
 *
 * ```ts
 * seenThrough(['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)'])  // 'rgb(128, 128, 128)'
 * ```
 */
export function seenThrough(layers: readonly string[]): string {
  const over = (below: readonly number[], layer: string) => {
    const [red, green, blue, alpha] = scaled(layer) ?? [0, 0, 0, 0];
    return [red, green, blue].map((value, index) => value * (alpha / 100) + (below[index] ?? 0) * (1 - alpha / 100));
  };
  const [red, green, blue] = layers.toReversed().reduce<readonly number[]>(over, [255, 255, 255]).map(Math.round);
  return `rgb(${red}, ${green}, ${blue})`;
}

/** As WCAG computes it, 1 to 21: `contrastOf('#767676', 'white')` → 4.54. */
export function contrastOf(text: string, background: string): number {
  return wcagContrast(seenThrough([text, background]), background);
}

/** Red, green and blue from 0 to 255; opacity from 0 to 100. */
function scaled(colour: string): readonly [number, number, number, number] | undefined {
  const rgb = toRgb(colour.trim());
  return rgb && [rgb.r * 255, rgb.g * 255, rgb.b * 255, (rgb.alpha ?? 1) * 100];
}
