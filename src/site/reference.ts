import type { CssFacts, Support } from '../course/reference.ts';
import { list } from '../words/french.ts';
import { cssInitialWords, cssTypeWords, lookupWords } from '../words/site.ts';

const words = lookupWords.reference;

/** Elements without content: they have no end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Before this year every browser of today already existed in another form: « depuis longtemps » says enough. */
const LONG_AGO = 2016;

const BROWSER_NAMES = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' } as const;

/** Which tags an element has; backquotes mark code. */
export function tagsOf(name: string): string {
  return VOID.has(name) ? words.oneTag(name) : words.twoTags(name);
}

/**
 * What can be written, parted by how it is told: types in words, and bare words. What the author explains is left out.
 *
 * ```ts
 * acceptedParts(['auto', '<color>', 'none'], { none: 'rien' })
 * // → { types: ['une couleur : `navy`, `#14506e`'], words: ['auto', 'none'] }
 * ```
 *
 * `words` holds them all, for who wants the whole list; it is empty where the author explained each.
 */
export function acceptedParts(
  accepts: readonly string[],
  explained: Readonly<Record<string, string>>,
): { types: string[]; words: string[] } {
  const types = accepts.flatMap((accepted) => cssTypeWords[accepted] ?? []);
  const bare = accepts.filter((accepted) => !accepted.startsWith('<'));
  return { types, words: bare.every((word) => word in explained) ? [] : bare };
}

/** Initial value in words; backquotes mark code. A shorthand has one for each of its properties. */
export function initialWords(initial: CssFacts['initial']): string {
  const say = (value: string) => cssInitialWords[value] ?? `\`${value}\``;
  if (typeof initial === 'string') return say(initial);
  return list(Object.entries(initial).map(([property, value]) => `\`${property}\` : ${say(value)}`));
}

/** Who understands it, one sentence. */
export function supportWords({ versions, since }: Support): string {
  if (since !== undefined) return since < LONG_AGO ? words.longKnown : words.knownSince(since);
  const without = (Object.keys(BROWSER_NAMES) as (keyof typeof BROWSER_NAMES)[]).filter((name) => !versions[name]);
  return words.notKnownBy(list(without.map((name) => BROWSER_NAMES[name])));
}

/** `Chrome 57, Edge 16, Firefox 52, Safari 10.1`: those that have it. */
export function versionList({ versions }: Support): string {
  return (Object.keys(BROWSER_NAMES) as (keyof typeof BROWSER_NAMES)[])
    .flatMap((name) => (versions[name] ? `${BROWSER_NAMES[name]} ${versions[name]}` : []))
    .join(', ');
}
