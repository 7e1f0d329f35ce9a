/**
 * What every room's sentences are made with. The sentences of the engine are in this folder, one file for each room that
 * speaks. A sentence has at most 18 words, says what to look at first, blames nobody. Plurals are functions.
 */

/** `list(['a', 'b', 'c'])` → « a, b et c ». */
export function list(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

/** `plural(2, 'travail', 'travaux')` → « 2 travaux ». */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}

/** `thousands(20000)` → « 20 000 », with a no-break space. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** `quoted('a')` → « a »; guillemets inside another pair become “ ”. */
export function quoted(text: string): string {
  return `« ${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')} »`;
}
