import { closestMatch } from 'leven';

/**
 * The name that a misspelt one was meant to be, where it is almost the same: two neighbours swapped, or one letter
 * wrong, added or left out; two letters in a name of six or more.
 *
 * ```ts
 * meant('herf', ['href', 'here'])        // 'href'
 * meant('colour', ['color', 'columns'])  // 'color'
 * meant('toto', ['color'])               // undefined
 * ```
 */
export function meant(written: string, names: readonly string[]): string | undefined {
  if (written.length < 3 || written.length > 40) return undefined;
  const known = kept.get(names) ?? new Map<string, string | undefined>();
  kept.set(names, known);
  if (!known.has(written)) known.set(written, closest(written, names));
  return known.get(written);
}

/** The same fault is often made again: a page of 50 000 times the same one takes no time. */
const kept = new WeakMap<readonly string[], Map<string, string | undefined>>();

function closest(written: string, names: readonly string[]): string | undefined {
  const swapped = names.find((name) => isSwap(written, name));
  return swapped ?? closestMatch(written, names, { maxDistance: written.length < 6 ? 1 : 2 });
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
