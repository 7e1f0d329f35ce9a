/**
 * The one global that the scripts of `recherche/` know. The page makes it; `engine.js` puts the engine in and reads its
 * files through it; each piece of the index is a script that calls `give`.
 */
export interface SearchBridge {
  engine?: { createInstance(options: { noWorker: true; basePath: string; baseUrl: string }): SearchInstance };
  /** Takes the place of `fetch` inside the engine. */
  read(url: string): Promise<ChunkResponse>;
  give(name: string, base64: string): void;
}

/** The part of `Response` that the engine uses. */
export interface ChunkResponse {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The part of Pagefind 1.6 that the site uses. */
export interface SearchInstance {
  search(term: string): Promise<{ results: SearchHit[] }>;
}

export interface SearchHit {
  /** Positions of the marked words in the page. */
  words: number[];
  /** Such as `title`, when the words were found there. */
  matchedMetaFields?: string[];
  data(): Promise<SearchFragment>;
}

export interface SearchFragment {
  /** From the root of the site, with a first `/`. */
  url: string;
  /** The words of the page, separated by spaces. */
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

declare global {
  var envolSearch: SearchBridge | undefined;
}

/** Names in the folder of the index. */
export const SEARCH_FOLDER = 'recherche';
export const ENGINE_SCRIPT = 'engine';
