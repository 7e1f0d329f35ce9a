import { guardLoops } from './guard-loops.ts';
import { CAUGHT } from './guard-names.ts';

/**
 * The code of an `on…` attribute, as it is written in the page, guarded. What it throws is told with its place: some
 * browsers hide it.
 *
 * ```ts
 * guardHandler('while (a &lt; 3) a++', 5, () => 7)
 * // 'try{while (a &lt; 3) {__envol(7);a++}\n}catch(envol){__envolCaught(5,envol)}'
 * ```
 *
 * @param place number of the place of the attribute
 */
export function guardHandler(written: string, place: number, number: (line: number, name?: string) => number): string {
  const code = decode(written);
  const guarded = guardLoops(`{${code}\n}`, number).slice(1, -2);
  const whole = `try{${guarded}\n}catch(envol){${CAUGHT}(${place},envol)}`;
  return code === written ? whole : encode(whole);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi, (_, name, decimal, hex) =>
    name ? (NAMED[name.toLowerCase()] ?? '') : String.fromCodePoint(Number(decimal ?? `0x${hex}`) % 0x110000),
  );
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}
