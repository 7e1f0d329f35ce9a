import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { SEARCH_FOLDER } from '../browser/search-bridge.ts';
import { type IndexFile, searchScripts } from './search-chunks.ts';
import { searchCopy } from './search-copy.ts';

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
  const scripts = await searchScripts(await indexPages(pages));
  const folder = path.join(dir, SEARCH_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, code } of scripts) await writeFile(path.join(folder, name), code);
}

/** One after another and in a fixed order: Pagefind numbers the pages as they come. */
async function indexPages(pages: readonly SearchPage[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr', keepIndexUrl: true });
    if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
    // The next copy is made while the engine, a process of its own, reads the one before.
    let reading = Promise.resolve();
    for (const { path, html } of [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const content = searchCopy(html);
      if (content === undefined) continue;
      const url = `/${path.split('/').map(encodeURIComponent).join('/')}`;
      await reading;
      reading = index.addHTMLFile({ url, content }).then(({ errors: refused }) => {
        if (refused.length > 0) throw new Error(`Pagefind: ${path}: ${refused.join(', ')}`);
      });
    }
    await reading;
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** Every page of a folder, as it is now. */
export async function readPages(dir: string): Promise<SearchPage[]> {
  const names = await readdir(dir, { recursive: true });
  const pages = names.map((name) => name.split(path.sep).join('/')).filter((name) => name.endsWith('.html'));
  return Promise.all(pages.map(async (page) => ({ path: page, html: await readFile(path.join(dir, page), 'utf8') })));
}
