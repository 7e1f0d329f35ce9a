import { frenchSpaces, readableTitle, safeExcerpt } from './excerpt.ts';
import type { IndexedPage } from './search-core.ts';

export interface Passage {
  /** From the root of the site, with a first `/`. */
  url: string;
  /** Plain text. */
  title: string;
  /** HTML that holds text and `<mark>`, nothing else; never the title again. Empty where there is nothing more to say. */
  excerpt: string;
}

export interface Passages extends Passage {
  /** Parts of the page that hold a word of the question, in their order. */
  sub: Passage[];
}

/** Words of an excerpt. A text that is hardly longer is given whole. */
const LENGTH = 28;
const WHOLE = 40;
/** How far before a found word an excerpt may begin, to begin with a sentence. */
const BEFORE = 18;

/**
 * What to show of a page where words were found.
 *
 * @param places ranks of the found words, in the content of the page
 */
export function passagesOf({ url, content, meta, anchors }: IndexedPage, places: readonly number[]): Passages {
  const words = content.split(/[^\S\uFEFF]+/);
  const found = new Set(places);
  const title = meta['title'] ?? url;
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const ends = [...headings.map(({ location }) => location), words.length];
  const sub = headings.flatMap(({ id, text, location }, rank) => {
    const end = ends[rank + 1] ?? words.length;
    if (!places.some((place) => place >= location && place < end)) return [];
    const body = { start: location + countOf(text), end };
    return [
      { url: `${url}#${encodeURIComponent(id)}`, title: readableTitle(text), excerpt: excerpt(words, found, body) },
    ];
  });
  const lead = { start: startsWith(words, title) ? countOf(title) : 0, end: ends[0] ?? words.length };
  const says = sub.length === 0 || places.some((place) => place >= lead.start && place < lead.end);
  return { url, title: readableTitle(title), excerpt: says ? excerpt(words, found, lead) : '', sub };
}

interface Span {
  start: number;
  /** Exclusive. */
  end: number;
}

function excerpt(words: readonly string[], found: ReadonlySet<number>, body: Span): string {
  const { start, end } = bestSpan(words, found, body);
  const text = words.slice(start, end).map((word, rank) => {
    const safe = word.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (!found.has(start + rank)) return safe;
    const [, before = '', bare = safe, after = ''] = /^([(«"]*)(.*?)([.,;:!?…)»"]*)$/.exec(safe) ?? [];
    return `${before}<mark>${bare}</mark>${after}`;
  });
  const before = start === body.start || ends(words[start - 1]) ? '' : '… ';
  const after = end === body.end || ends(words[end - 1]) ? '' : ' …';
  return frenchSpaces(safeExcerpt(before + text.join(' ') + after));
}

/** The part of a text that holds the most different words found, from the beginning of a sentence where there is one. */
function bestSpan(words: readonly string[], found: ReadonlySet<number>, body: Span): Span {
  if (body.end - body.start <= WHOLE) return body;
  const from = (start: number): Span => {
    const end = Math.min(body.end, start + LENGTH);
    return { start, end: words[end - 1]?.endsWith('ʼ') ? end - 1 : end };
  };
  const starts = [...found].filter((place) => place >= body.start && place < body.end).map(sentenceStart);
  const spans = [body.start, ...starts].map(from);
  return spans.reduce((best, span) => (worth(span) > worth(best) ? span : best));

  function sentenceStart(place: number): number {
    for (let start = place; start > body.start && place - start < BEFORE; start -= 1)
      if (ends(words[start - 1])) return start;
    return Math.max(body.start, place - BEFORE / 2);
  }
  function worth({ start, end }: Span): number {
    const inside = [...found].filter((place) => place >= start && place < end);
    return new Set(inside.map((place) => words[place]?.toLowerCase())).size * 10 + Math.min(9, inside.length);
  }
}

/** Whether a sentence ends with this word. */
function ends(word: string | undefined): boolean {
  return /[.!?…]["»]?$/.test(word ?? '');
}

function countOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

function startsWith(words: readonly string[], title: string): boolean {
  return words.slice(0, countOf(title)).join(' ').replace(/\.$/, '') === title.trim().split(/\s+/).join(' ');
}
