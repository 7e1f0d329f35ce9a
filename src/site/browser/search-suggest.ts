import leven from 'leven';
import { plainWords, singular } from './relevance.ts';

/**
 * What to ask instead of a question that found nothing: its words as the site writes them, the first unknown one with
 * those that look or sound like it, best first. None where a word looks like no other.
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
  const wrong = lists.findIndex((list, rank) => list[0] !== typed[rank]);
  if (wrong < 0 || lists.some((list) => list.length === 0)) return [];
  const [before, after] = [lists.slice(0, wrong), lists.slice(wrong + 1)];
  return (lists[wrong] ?? []).map((word) => [...before.map(first), word, ...after.map(first)].join(' '));
}

const first = (list: readonly string[]) => list[0] ?? '';

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
