import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { piece, SEARCH_FOLDER } from '../browser/search-bridge.ts';
import { type IndexedPage, SIGNATURE } from '../browser/search-core.ts';
import type { MadePage } from '../on-page.ts';
import { chunkScript, type IndexFile, type SearchScript, searchScripts } from './search-chunks.ts';
import { searchCopy } from './search-copy.ts';
import { namesOf } from './search-names.ts';
import { smallerPieces } from './search-pieces.ts';
import { fewerPlaces } from './search-places.ts';
import { splitTerms } from './search-terms.ts';
import { vocabulary } from './search-vocabulary.ts';

/** The index of the search of a site, which grows as the pages are made. */
export interface SearchIndex {
  /**
   * Only pages with `<main data-pagefind-body>` can be found. Pagefind numbers them as they come: the same pages in the
   * same order give the same bytes.
   */
  add(page: MadePage): void;
  /** Writes it in the folder `recherche/` of the site, as classic scripts. Rejects with what went wrong since it was opened. */
  write(dir: string): Promise<void>;
  /** Nothing is written. */
  drop(): Promise<void>;
}

/** One at a time in a process, until it is written or dropped. */
export function openSearchIndex(): SearchIndex {
  const opened = createIndex({ forceLanguage: 'fr', keepIndexUrl: true }).then(({ index, errors }) => {
    if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
    return index;
  });
  const copies: string[] = [];
  // The next copy is made while the engine, a process of its own, reads the one before.
  let reading: Promise<unknown> = opened;
  return {
    add: ({ path, html }) => {
      for (const searched of splitTerms(path, html)) {
        const content = searchCopy(searched.html);
        if (content === undefined) continue;
        copies.push(content);
        const url = `/${encodeURI(searched.address)}`;
        reading = reading.then(async () => {
          const { errors } = await (await opened).addHTMLFile({ url, content });
          if (errors.length > 0) throw new Error(`Pagefind: ${searched.address}: ${errors.join(', ')}`);
        });
      }
    },
    write: async (dir) => {
      try {
        await reading;
        const { files, ranges } = lighten((await (await opened).getFiles()).files);
        await writeScripts(dir, [
          ...searchScripts(files),
          listScript(piece.words, vocabulary(copies)),
          listScript(piece.names, namesOf(files.flatMap(readFragment))),
          // Pagefind gives its pieces in another order at each run.
          listScript(piece.ranges, ranges.sort()),
        ]);
      } finally {
        await close();
      }
    },
    drop: async () => {
      await opened;
      await close();
    },
  };
}

function listScript(name: string, lines: readonly string[]): SearchScript {
  return chunkScript(name, gzipSync(lines.join('\n'), { level: 9 }));
}

async function writeScripts(dir: string, scripts: readonly SearchScript[]): Promise<void> {
  const folder = path.join(dir, SEARCH_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, code } of scripts) await writeFile(path.join(folder, name), code);
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
