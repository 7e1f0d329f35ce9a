import { decodeCbor, encodeCbor } from './cbor.ts';

/**
 * Places kept of one word in the whole site. A word that hundreds of long lessons say forty times each would weigh, alone,
 * more than all the rest of a search.
 */
const MOST_PLACES = 8_000;
/** Of one page: enough for its excerpts. */
const FEWEST_PLACES = 4;
/** Pagefind 1.6 cuts the index into pieces of 60 kB; only a word that is everywhere makes a longer one. */
const LONG_PIECE = 90_000;

/** How Pagefind writes the weight of the places that follow; that of plain text is 24. */
const PLAIN_TEXT = -25;

/** Where a word is in a page: difference to the page before, places by weight, places in what `meta` tells. */
type PagePlaces = [page: number, places: number[], inMeta: number[]];
/** A word, its pages, and the pages of the words that differ by their accents. */
type IndexWord = [word: string, pages: PagePlaces[], accented: [word: string, pages: PagePlaces[]][]];

/**
 * A piece of the index where no word has more places than a search can use: those of titles, and the first ones of each
 * page. The pages that hold a word stay all; an exact phrase of words that are everywhere may be missed.
 *
 * @param content of a `.pf_index` file, out of its gzip and without its signature
 */
export function fewerPlaces(content: Uint8Array, most = MOST_PLACES, long = LONG_PIECE): Uint8Array {
  if (content.length < long) return content;
  const [words] = decodeCbor(content) as unknown as [IndexWord[]];
  const kept = words.map(([word, pages, accented]): IndexWord => {
    const others = accented.map(([other, own]): [string, PagePlaces[]] => [other, cut(own, most)]);
    return [word, cut(pages, most), others];
  });
  return encodeCbor([kept]);
}

function cut(pages: readonly PagePlaces[], most: number): PagePlaces[] {
  const total = pages.reduce((sum, [, places]) => sum + places.length, 0);
  const each = total <= most ? Number.POSITIVE_INFINITY : Math.max(FEWEST_PLACES, Math.floor(most / pages.length));
  return pages.map(([page, places, inMeta]) => [page, firstPlaces(places, each), inMeta]);
}

/** `firstPlaces([-25, 3, 9, 4, -145, 1, 2], 2)` → `[-25, 3, 9, -145, 1, 2]`: places are differences, by weight. */
function firstPlaces(places: readonly number[], each: number): number[] {
  let left = Number.POSITIVE_INFINITY;
  return places.filter((place) => {
    if (place < 0) {
      left = place >= PLAIN_TEXT ? each : Number.POSITIVE_INFINITY;
      return true;
    }
    left -= 1;
    return left >= 0;
  });
}
