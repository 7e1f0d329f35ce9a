import type { Span } from './edit.ts';

/** What a learner writes in one place. */
export interface Hunk extends Span {
  /** What the starter has there. */
  former: string;
}

interface Word extends Span {
  text: string;
}

/** Past this many pairs of words, the whole of what differs is one piece. */
const MOST_PAIRS = 9_000_000;

/**
 * What is written between the starter and the solution, word by word; spaces and comments do not count.
 *
 * ```ts
 * difference('<p>Bonjour', '<h1>Bonjour</h1>')
 * // [{ start: 0, end: 3, former: '<p' }, { start: 11, end: 16, former: '' }]
 * ```
 */
export function difference(former: string, text: string): Hunk[] {
  const [a, b] = [wordsOf(former), wordsOf(text)];
  const same = (x: number, y: number) => a[x]?.text === b[y]?.text;
  let from = 0;
  while (from < Math.min(a.length, b.length) && same(from, from)) from += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && same(a.length - 1 - tail, b.length - 1 - tail)) tail += 1;
  const [endA, endB] = [a.length - tail, b.length - tail];
  const longest = commonLengths(a.slice(from, endA), b.slice(from, endB));
  const hunks: Hunk[] = [];
  for (let x = from, y = from; x < endA || y < endB; ) {
    if (longest && x < endA && y < endB && same(x, y)) {
      x += 1;
      y += 1;
      continue;
    }
    const [startX, startY] = [x, y];
    while ((x < endA || y < endB) && !(longest && x < endA && y < endB && same(x, y))) {
      if (!longest) [x, y] = [endA, endB];
      else if (y >= endB || (x < endA && longest(x + 1 - from, y - from) >= longest(x - from, y + 1 - from))) x += 1;
      else y += 1;
    }
    hunks.push({ ...spanOf(b, startY, y), former: sliceOf(former, a, startX, x) });
  }
  return hunks;
}

/** Whether one of the spans holds something of what the learner writes. */
export function isWritten(hunks: readonly Hunk[], spans: readonly Span[]): boolean {
  return hunks.some((hunk) => spans.some(({ start, end }) => hunk.start < end && start < hunk.end));
}

function wordsOf(text: string): Word[] {
  const pattern = /(<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|\s+)|<[/!]?[a-z][\w-]*|[\p{L}\p{N}_-]+|./giu;
  const words: Word[] = [];
  for (const { 0: word, 1: ignored, index } of text.matchAll(pattern)) {
    if (ignored === undefined) words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

/** Where nothing stands, the place after the word before. */
function spanOf(words: readonly Word[], from: number, to: number): Span {
  const before = words[from - 1]?.end ?? 0;
  return from === to
    ? { start: before, end: before }
    : { start: words[from]?.start ?? before, end: words[to - 1]?.end ?? before };
}

function sliceOf(text: string, words: readonly Word[], from: number, to: number): string {
  const { start, end } = spanOf(words, from, to);
  return text.slice(start, end);
}

/** @returns how many words two tails have in common, in order; `undefined` where there are too many to compare */
function commonLengths(a: readonly Word[], b: readonly Word[]): ((x: number, y: number) => number) | undefined {
  if (a.length * b.length > MOST_PAIRS) return undefined;
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (x: number, y: number) => lengths[x * width + y] ?? 0;
  for (let x = a.length - 1; x >= 0; x -= 1) {
    for (let y = b.length - 1; y >= 0; y -= 1) {
      lengths[x * width + y] = a[x]?.text === b[y]?.text ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  return at;
}
