import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { piece, SEARCH_FOLDER } from '../browser/search-bridge.ts';
import { type IndexedPage, SIGNATURE } from '../browser/search-core.ts';
import { chunkScript, type IndexFile, searchScripts } from './search-chunks.ts';
import { searchCopy } from './search-copy.ts';
import { namesOf } from './search-names.ts';
import { smallerPieces } from './search-pieces.ts';
import { fewerPlaces } from './search-places.ts';
import { type Searched, splitTerms } from './search-terms.ts';
import { vocabulary } from './search-vocabulary.ts';

/** A page of the finished site. */
export interface SearchPage {
  /** From the root of the site, with `/`. */
  path: string;
  html: string;
}

/**
 * Writes the search index of a site in its folder `recherche/`, as classic scripts. Only pages with
 * `<main data-pagefind-body>` can be found. The same pages give the same bytes.
 *
 * @param pages those to search: what {@link readPages} gave
 */
export async function writeSearch(dir: string, pages: readonly SearchPage[]): Promise<void> {
  const { files, ranges, copies } = await indexPages(pages);
  const lists = [
    [piece.words, vocabulary(copies)],
    [piece.names, namesOf(files.flatMap(readFragment))],
    // Pagefind gives its pieces in another order at each run.
    [piece.ranges, ranges.sort()],
  ] as const;
  const scripts = lists.map(([name, lines]) => chunkScript(name, gzipSync(lines.join('\n'), { level: 9 })));
  const folder = path.join(dir, SEARCH_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, code } of [...searchScripts(files), ...scripts]) await writeFile(path.join(folder, name), code);
}

interface LightIndex {
  files: IndexFile[];
  /** Of each piece: its hash, its first and its last word. */
  ranges: string[];
}

/** What Pagefind made, with fewer places and in smaller pieces. */
function lighten(files: readonly IndexFile[]): LightIndex {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind gave no pf_meta file');
  const pieces = files.flatMap(({ path, content }) => {
    const hash = pieceHash(path);
    return hash ? [[hash, fewerPlaces(inside(content))] as const] : [];
  });
  const lighter = smallerPieces(inside(meta.content), new Map(pieces));
  const others = files.filter(({ path }) => path !== meta.path && !pieceHash(path));
  const made = [...lighter.pieces].map(([hash, { content }]) => ({
    path: `index/${hash}.pf_index`,
    content: packed(content),
  }));
  const ranges = [...lighter.pieces].map(([hash, { first, last }]) => [hash, first, last].join('\t'));
  return { files: [...others, { path: meta.path, content: packed(lighter.meta) }, ...made], ranges };
}

function pieceHash(path: string): string | undefined {
  return /^index\/(\w+)\.pf_index$/.exec(path)?.[1];
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
}

/** A file of Pagefind out of its gzip, without its signature. */
function inside(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

/** What the index keeps of a page; nothing for a file that is not about one. */
function readFragment({ path, content }: IndexFile): { hash: string; page: IndexedPage }[] {
  const hash = /^fragment\/(\w+)\.pf_fragment$/.exec(path)?.[1];
  return hash ? [{ hash, page: JSON.parse(new TextDecoder().decode(inside(content))) }] : [];
}

/** One after another and in a fixed order: Pagefind numbers the pages as they come. */
async function indexPages(pages: readonly SearchPage[]): Promise<LightIndex & { copies: string[] }> {
  const copies: string[] = [];
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr', keepIndexUrl: true });
    if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
    // The next copy is made while the engine, a process of its own, reads the one before.
    let reading = Promise.resolve();
    for (const { address, html } of inOrder(pages)) {
      const content = searchCopy(html);
      if (content === undefined) continue;
      copies.push(content);
      const url = `/${encodeURI(address)}`;
      await reading;
      reading = index.addHTMLFile({ url, content }).then(({ errors: refused }) => {
        if (refused.length > 0) throw new Error(`Pagefind: ${address}: ${refused.join(', ')}`);
      });
    }
    await reading;
    return { ...lighten((await index.getFiles()).files), copies };
  } finally {
    await close();
  }
}

function inOrder(pages: readonly SearchPage[]): Searched[] {
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.flatMap(({ path, html }) => splitTerms(path, html));
}

/** Every page of a folder, as it is now. */
export async function readPages(dir: string): Promise<SearchPage[]> {
  const names = await readdir(dir, { recursive: true });
  const pages = names.map((name) => name.split(path.sep).join('/')).filter((name) => name.endsWith('.html'));
  return Promise.all(pages.map(async (page) => ({ path: page, html: await readFile(path.join(dir, page), 'utf8') })));
}
