import { type LoadScript, loadPiece, openPieces } from './chunk-reader.ts';
import { readableTitle } from './excerpt.ts';
import { normaliseQuery, spellings } from './french.ts';
import { knownWords, nameKey } from './relevance.ts';
import { piece, SEARCH_FOLDER } from './search-bridge.ts';
import { openCore, type SearchCore, type SearchHit } from './search-core.ts';
import { definedFirst, toNames } from './search-defined.ts';
import { bearersFirst, idAsked } from './search-ids.ts';
import { type Passage, passagesOf } from './search-passages.ts';
import { toRanges } from './search-ranges.ts';

export interface Search {
  /** One question at a time. Rejects when a part of the index cannot be read. */
  query(text: string, range: SearchRange): Promise<SearchAnswer>;
  /** The words of the site, the most frequent first. */
  words(): Promise<string[]>;
}

export interface SearchRange {
  /** One of `SEARCH_GROUPS`; without it, every page. */
  group?: string | undefined;
  limit: number;
  offset?: number;
}

export interface SearchAnswer {
  /** How many pages answer in the group, shown or not. */
  total: number;
  /** And in the whole site. */
  everywhere: number;
  /** Group → pages that answer, whatever the group asked for. */
  counts: Readonly<Record<string, number>>;
  results: SearchResult[];
}

/** Addresses are relative: ready for `href` in the current page. */
export interface SearchResult extends Passage {
  /** What the page says of itself: « Leçon ». */
  kind?: string;
  /** A word of the glossary, in English. */
  english?: string;
  /** The question is the name of what this page defines, or its id. */
  exact: boolean;
  /** Sections of the page that answer. */
  sub: Passage[];
}

/**
 * Loads the search engine of the site. Rejects when it cannot be loaded.
 *
 * @param root relative path from the page to the root of the site: `document.documentElement.dataset.root`
 * @param load how to run a script of the site
 */
export async function createSearch(root: string, load: LoadScript = loadPiece): Promise<Search> {
  const read = openPieces(`${root}/${SEARCH_FOLDER}`, load);
  const readLines = async (name: string) => new TextDecoder().decode(await read(name)).split('\n');
  const ranges = readLines(piece.ranges).then(toRanges);
  const opening = ranges.then((known) => openCore(read, known));
  const [core, names] = await Promise.all([opening, readLines(piece.names).then(toNames)]);
  let last: Understood & { text: string } = { text: '', query: '' };
  return {
    query: async (text, { group, limit, offset = 0 }) => {
      if (last.text !== text) last = { text, ...(await understand(core, text)) };
      const { hits: found, counts, everywhere } = await core.search(last.query, group);
      const { hits, bearers } = last.id ? await bearersFirst(found, last.id) : { hits: found, bearers: 0 };
      const exact = (names.get(nameKey(text)) ?? []).filter((name) => !group || name.group === group);
      const all = definedFirst(core, hits, exact);
      const shown = all.slice(offset, offset + limit).map((hit) => toResult(hit, root, text));
      const results = (await Promise.all(shown)).map((result, rank) => ({
        ...result,
        exact: offset + rank < exact.length + bearers,
      }));
      return { total: all.length, everywhere: Math.max(everywhere, all.length), counts, results };
    },
    words: () => readLines(piece.words),
  };
}

/** What is asked of the engine, and the id that pages bear where the question is one. */
interface Understood {
  query: string;
  id?: string;
}

async function understand(core: SearchCore, text: string): Promise<Understood> {
  const id = idAsked(text);
  // « utf-8 » looks like one too.
  if (id && (await bearersFirst((await core.search(id)).hits, id)).bearers > 0) return { query: id, id };
  return { query: await knownQuery(core, normaliseQuery(text)) };
}

/** How many hits are read to know a word: the first may hold only its cousin (« intégrer » for « intégrateur »). */
const WITNESSES = 5;

/** The spelling that answers best, without the words that the engine does not know; empty when it knows none. */
async function knownQuery(core: SearchCore, query: string): Promise<string> {
  let best: { spelling: string; known: string[] } = { spelling: '', known: [] };
  for (const spelling of spellings(query)) {
    const { hits } = await core.search(spelling);
    const marked = await Promise.all(hits.slice(0, WITNESSES).map(markedWords));
    const known = knownWords(spelling, marked.flat());
    if (known.length > best.known.length) best = { spelling, known };
  }
  return best.known.join(' ');
}

async function markedWords({ places, inMeta, page }: SearchHit): Promise<string[]> {
  const { content, meta } = await page();
  const words = content.split(/[^\S\uFEFF]+/);
  const marked = places.map((place) => words[place] ?? '');
  return inMeta ? [...marked, ...Object.values(meta)] : marked;
}

async function toResult(
  { places, page }: SearchHit,
  root: string,
  query: string,
): Promise<Omit<SearchResult, 'exact'>> {
  const read = await page();
  const { sub, ...whole } = passagesOf(read, places);
  const { kind, english } = read.meta;
  const here = (passage: Passage): Passage => ({
    ...passage,
    url: root === '.' ? passage.url.slice(1) : root + passage.url,
  });
  return {
    ...here(whole),
    ...(kind && { kind: readableTitle(kind) }),
    ...(english && { english: readableTitle(english) }),
    sub: titledFirst(sub.map(here), normaliseQuery(query)),
  };
}

/** Sections whose title answers come before the others. */
function titledFirst(sections: readonly Passage[], query: string): Passage[] {
  const answers = ({ title }: Passage) => knownWords(query, [title]).length;
  return [...sections].sort((a, b) => answers(b) - answers(a));
}
