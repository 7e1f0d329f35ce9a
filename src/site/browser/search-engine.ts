import { type LoadScript, loadScript, openBridge } from './chunk-reader.ts';
import { readableTitle, safeExcerpt } from './excerpt.ts';
import { normaliseQuery, spellings } from './french.ts';
import { knownWords } from './relevance.ts';
import {
  ENGINE_SCRIPT,
  SEARCH_FOLDER,
  type SearchFragment,
  type SearchHit,
  type SearchInstance,
} from './search-bridge.ts';

export interface Search {
  /** One question at a time. Rejects when a part of the index cannot be read. */
  query(text: string, range: { limit: number; offset?: number }): Promise<SearchAnswer>;
}

export interface SearchAnswer {
  /** How many pages answer, shown or not. */
  total: number;
  results: SearchResult[];
}

export interface SearchResult extends SearchPassage {
  /** The page's `data-pagefind-filter="kind:…"` (or meta). */
  kind?: string;
  /** Sections of the page that answer. */
  sub: SearchPassage[];
}

export interface SearchPassage {
  /** Relative: ready for `href` in the current page. */
  url: string;
  /** Plain text. */
  title: string;
  /** HTML that holds text and `<mark>`, nothing else. */
  excerpt: string;
}

/**
 * Loads the search engine of the site. Rejects when it cannot be loaded.
 *
 * @param root relative path from the page to the root of the site: `document.documentElement.dataset.root`
 * @param load how to run a script of the site
 */
export async function createSearch(root: string, load: LoadScript = loadScript): Promise<Search> {
  const folder = `${root}/${SEARCH_FOLDER}`;
  const { bridge, lost } = openBridge(folder, load);
  globalThis.envolSearch = bridge;
  await load(`${folder}/${ENGINE_SCRIPT}.js`);
  if (!bridge.engine) throw new Error('The search engine did not start');
  const instance = bridge.engine.createInstance({ noWorker: true, basePath: `${folder}/`, baseUrl: '/' });
  await instance.search('');
  return {
    query: async (text, { limit, offset = 0 }) => {
      const hits = await findHits(instance, normaliseQuery(text));
      const fragments = await Promise.all(hits.slice(offset, offset + limit).map((hit) => hit.data()));
      if (lost().length > 0) throw new Error(`Unreadable: ${lost().join(', ')}`);
      return { total: hits.length, results: fragments.map((fragment) => toResult(fragment, root, text)) };
    },
  };
}

/** How many hits are read to know a word: the first may hold only its cousin (« intégrer » for « intégrateur »). */
const WITNESSES = 5;

/** The hits of the spelling that answers best, without the words that the engine does not know. */
async function findHits(instance: SearchInstance, query: string): Promise<SearchHit[]> {
  let best: { spelling: string; hits: SearchHit[]; known: string[] } = { spelling: '', hits: [], known: [] };
  for (const spelling of spellings(query)) {
    const { results: hits } = await instance.search(spelling);
    const marked = await Promise.all(hits.slice(0, WITNESSES).map(markedWords));
    const known = knownWords(spelling, marked.flat());
    if (known.length > best.known.length) best = { spelling, hits, known };
  }
  const sure = best.known.join(' ');
  return sure === best.spelling ? best.hits : (await instance.search(sure)).results;
}

async function markedWords(hit: SearchHit): Promise<string[]> {
  const { content, meta } = await hit.data();
  const words = content.split(/\s+/);
  const marked = hit.words.map((position) => words[position] ?? '');
  return hit.matchedMetaFields ? [...marked, ...Object.values(meta)] : marked;
}

function toResult(
  { url, meta, filters, excerpt, sub_results }: SearchFragment,
  root: string,
  query: string,
): SearchResult {
  const kind = filters['kind']?.[0] ?? meta['kind'];
  const passage = (title: string, address: string, text: string): SearchPassage => ({
    url: root === '.' ? address.slice(1) : root + address,
    title: readableTitle(title),
    excerpt: safeExcerpt(text),
  });
  const sections = titledFirst(
    sub_results.filter(({ title }) => title !== meta['title']),
    normaliseQuery(query),
  );
  return {
    ...passage(meta['title'] ?? url, url, excerpt),
    ...(kind && { kind: readableTitle(kind) }),
    sub: sections.map((section) => passage(section.title, section.url, section.excerpt)),
  };
}

/** Sections whose title answers come before the others: the word that a glossary defines before those that mention it. */
function titledFirst<T extends { title: string }>(sections: readonly T[], query: string): T[] {
  const answers = ({ title }: T) => knownWords(query, [title]).length;
  return [...sections].sort((a, b) => answers(b) - answers(a));
}
