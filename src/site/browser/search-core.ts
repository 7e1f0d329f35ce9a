import type { ReadPiece } from './chunk-reader.ts';
import { piece } from './search-bridge.ts';
import { mayContinue, mayHold, type WordRange } from './search-ranges.ts';
import { startWasm, type WasmAnswer } from './search-wasm.ts';

/** The index of the site. Rejects when a piece of it cannot be read: never fewer results without a word. */
export interface SearchCore {
  /**
   * @param query words, or one exact phrase between straight quotes
   * @param group one of `SEARCH_GROUPS`; without it, every page
   */
  search(query: string, group?: string): Promise<SearchHits>;
  /** A page that was not found by its words. */
  hit(hash: string): SearchHit;
}

export interface SearchHits {
  /** Best first. */
  hits: SearchHit[];
  /** Group → pages that answer, whatever the group asked for. */
  counts: Readonly<Record<string, number>>;
  /** Pages that answer, in every group and in none. */
  everywhere: number;
}

export interface SearchHit {
  /** Of the page: names its piece. */
  hash: string;
  /** Ranks of the words found, in the content of the page. */
  places: number[];
  /** Whether the words were found in what `meta` tells, such as the title. */
  inMeta: boolean;
  page(): Promise<IndexedPage>;
}

/** What the index keeps of a page. */
export interface IndexedPage {
  /** From the root of the site, with a first `/`. */
  url: string;
  /** The words of the page, separated by spaces. */
  content: string;
  meta: Record<string, string>;
  /** Everything that has an id, `location` being the rank of its first word. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The name of the one filter, in the index. */
export const GROUP_FILTER = 'group';

/** Of those that hold words that begin as one of the query does: `p` begins a tenth of the index. */
const MOST_PIECES = 3;

/** @param ranges hash of a piece → its words; a piece that is not there is read whenever it is asked for */
export async function openCore(read: ReadPiece, ranges: ReadonlyMap<string, WordRange>): Promise<SearchCore> {
  const inside = async (name: string) => withoutSignature(await read(name));
  const [code, meta] = await Promise.all([inside(piece.engine), inside(piece.meta)]);
  const wasm = await startWasm(code);
  let pointer = wasm.init(meta);
  const filters = await Promise.all(wasm.missingFilters(pointer).map((hash) => inside(piece.filter(hash))));
  for (const bytes of filters) pointer = wasm.loadFilter(pointer, bytes);
  const pageOf = async (hash: string): Promise<IndexedPage> =>
    JSON.parse(new TextDecoder().decode(await inside(piece.page(hash))));
  const loaded = new Set<string>();
  const neededFor = (query: string): string[] => {
    const words = query.split(' ');
    const asked = wasm.missingIndexes(pointer, query).filter((hash) => {
      const range = ranges.get(hash);
      return !range || mayHold(range, words);
    });
    const begun = words.flatMap((word) => {
      const hashes = [...ranges].flatMap(([hash, range]) => (mayContinue(range, word) ? [hash] : []));
      return hashes.slice(0, MOST_PIECES);
    });
    return [...new Set([...asked, ...begun])].filter((hash) => !loaded.has(hash));
  };
  const toHit = ({ p, l, mf = [] }: WasmAnswer['results'][number]): SearchHit => ({
    hash: p,
    places: l.map((place) => place.l),
    inMeta: mf.length > 0,
    page: () => pageOf(p),
  });
  return {
    hit: (hash) => toHit({ p: hash, l: [] }),
    search: async (query, group) => {
      const words = bareWords(query);
      if (words.plain === '') return { hits: [], counts: {}, everywhere: 0 };
      const missing = neededFor(words.plain);
      const indexes = await Promise.all(missing.map((hash) => inside(piece.index(hash))));
      for (const [rank, bytes] of indexes.entries()) {
        pointer = wasm.loadIndex(pointer, bytes);
        loaded.add(missing[rank] ?? '');
      }
      const exact = /^".+"$/.test(query);
      const wanted: Record<string, string> = group ? { [GROUP_FILTER]: group } : {};
      const answer = wasm.search(pointer, { ...words, exact, filters: wanted });
      return {
        hits: answer.results.map(toHit),
        counts: answer.total_counts[GROUP_FILTER] ?? {},
        everywhere: answer.unfiltered_total,
      };
    },
  };
}

/** Each piece begins with these bytes, so that a damaged one is known. */
export const SIGNATURE = 'pagefind_dcd';

function withoutSignature(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const start = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new Error('A piece of the index is damaged');
  return bytes.slice(SIGNATURE.length);
}

/** As the index writes words: lower case, no punctuation inside (`font-size` → `fontsize`). */
function bareWords(query: string): { plain: string; accented: string } {
  const accented = query
    .toLowerCase()
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { accented, plain: accented.normalize('NFD').replace(/\p{M}/gu, '') };
}
