import { normaliseQuery } from './french.ts';
import { plainWords, singular } from './relevance.ts';

/** A need as the page lists it: what it is called, then other ways to say it. */
export interface NeedPhrases {
  phrases: readonly string[];
}

/**
 * Whether a question is made of signs, or is one letter with an accent: no word, something on the keyboard.
 *
 * ```ts
 * isSign('</')  // true
 * isSign('é')   // true
 * isSign('<p>') // false
 * ```
 */
export function isSign(query: string): boolean {
  return /^(?:[^\p{L}\p{N}\s]+|(?![a-z])\p{L})$/iu.test(query.trim().normalize('NFC'));
}

/**
 * The needs that a question states, best first. Signs are looked for one by one. Either all its words are in one way to say the need, the last one maybe
 * not typed to its end; or it holds all the words of one.
 *
 * ```ts
 * matchNeeds('comment centrer une boi', [{ phrases: ['centrer une boîte'] }, …])
 * ```
 */
export function matchNeeds<T extends NeedPhrases>(query: string, needs: readonly T[], limit: number): T[] {
  const asked = tellingWords(query);
  const signs = isSign(query) ? [...query.trim().normalize('NFC').toLowerCase()] : [];
  if (asked.length + signs.length === 0) return [];
  const worthOf = ({ phrases }: NeedPhrases) =>
    signs.length > 0
      ? signs.filter((sign) => phrases.includes(sign)).length
      : Math.max(...phrases.map((phrase) => (isSign(phrase) ? 0 : likeness(asked, tellingWords(phrase)))));
  return needs
    .map((need) => ({ need, worth: worthOf(need) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map(({ need }) => need);
}

/** From 0, another thing, to 1, the same words. */
function likeness(asked: readonly string[], phrase: readonly string[]): number {
  const isLast = (rank: number) => rank === asked.length - 1;
  const found = asked.filter((word, rank) =>
    phrase.some((other) => other === word || (isLast(rank) && word.length > 1 && other.startsWith(word))),
  );
  if (found.length === asked.length) return found.length / phrase.length;
  const all = phrase.length > 1 && phrase.every((word) => asked.includes(word));
  return all ? phrase.length / asked.length : 0;
}

function tellingWords(text: string): string[] {
  return plainWords(normaliseQuery(text.replace(/["«»“”]/g, ' '))).map(singular);
}
