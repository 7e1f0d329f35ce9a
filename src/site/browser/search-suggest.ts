import leven from 'leven';
import { plainWords, singular } from './relevance.ts';

/**
 * Words of the site that look or sound like those of a question that found nothing, best first. Words that are known are
 * kept as they are.
 *
 * ```ts
 * suggest('paragrafe', ['page', 'paragraphe'])  // ['paragraphe']
 * suggest('centrer vertikal', […])              // ['centrer verticale']
 * ```
 *
 * @param vocabulary in lower case, the most frequent first
 */
export function suggest(query: string, vocabulary: readonly string[], limit = 3): string[] {
  const known = vocabulary.map((word) => ({ word, plain: plainOf(word), sound: soundOf(word) }));
  const typed = query.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  const lists = typed.map((word) => nearWords(word, known, limit));
  const unknown = lists.filter((list, rank) => list[0] !== typed[rank]);
  if (lists.length === 0 || lists.some((list) => list.length === 0) || unknown.length === 0) return [];
  return Array.from({ length: limit }, (_, rank) =>
    lists.map((list) => list[rank] ?? (list.length === 1 ? list[0] : undefined)),
  )
    .filter((words, rank) => words.every((word) => word !== undefined) && (rank === 0 || isNew(words, lists)))
    .map((words) => words.join(' '));

  function isNew(words: readonly (string | undefined)[], lists: readonly (readonly string[])[]): boolean {
    return words.some((word, place) => word !== lists[place]?.[0]);
  }
}

interface Known {
  word: string;
  plain: string;
  sound: string;
}

function nearWords(typed: string, known: readonly Known[], limit: number): string[] {
  const plain = plainOf(typed);
  const same = known.find((other) => other.plain === plain);
  if (same || plain.length < 3) return [same?.word ?? typed];
  const sound = soundOf(typed);
  const most = Math.max(1, Math.floor(plain.length / 4));
  return known
    .filter((other) => Math.abs(other.plain.length - plain.length) <= most + 1)
    .map((other) => ({ word: other.word, far: Math.min(leven(plain, other.plain), leven(sound, other.sound) + 0.5) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .filter(({ word }, rank, all) => rank === all.findIndex((other) => isSame(other.word, word)))
    .slice(0, limit)
    .map(({ word }) => word);
}

/** But for a plural. */
function isSame(a: string, b: string): boolean {
  return singular(plainOf(a)) === singular(plainOf(b));
}

function plainOf(word: string): string {
  return plainWords(word).join('-');
}

/** Ways to write one sound in French: who writes by ear mixes them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu|ck|k|c(?![eiyh])/g, 'k'],
  [/[sc](?=[eiy])|ss|z/g, 's'],
  [/eau|au/g, 'o'],
  [/ai|ei|ee|er$|ez$/g, 'e'],
  [/y/g, 'i'],
  [/an|am|em/g, 'en'],
  [/h/g, ''],
  [/(.)\1/g, '$1'],
  [/(?<=..)[estx]+$/, ''],
];

/** `soundOf('paragraffe')` → `paragraf`, as `paragraphe`. */
function soundOf(word: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), singular(plainOf(word)));
}
