import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Edit } from './edits.ts';
import type { HtmlPage, PageElement } from './html-page.ts';
import { relativeUrl, resolveUrl } from './site-url.ts';

/** The stylesheets of a page that one file can replace. */
export interface PageStylesheets {
  elements: PageElement[];
  /** Their files, in the order in which they apply. */
  files: string[];
  /** The file that replaces them. */
  merged: string;
}

/**
 * Finds the stylesheets of a page that can be merged: those of one folder, for all media. One file is sooner read from a
 * share than four, and weighs less. Those that stay as they are come back in `staying`.
 */
export function findStylesheets(
  { elements }: HtmlPage,
  page: string,
  files: ReadonlySet<string>,
): { merge?: PageStylesheets; staying: string[] } {
  const found = elements.flatMap((element) => {
    const { tag, attributes } = element;
    if (tag !== 'link' || attributes.get('rel') !== 'stylesheet') return [];
    const target = resolveUrl(attributes.get('href') ?? '', page, files);
    return target.kind === 'file' ? [{ element, file: target.file }] : [];
  });
  const names = found.map(({ file }) => file);
  const folders = new Set(names.map((file) => path.posix.dirname(file)));
  const [folder] = folders;
  const isForSome = found.some(({ element }) => element.attributes.has('media'));
  if (found.length < 2 || folders.size > 1 || folder === undefined || isForSome) return { staying: names };
  const hash = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 8);
  const merged = path.posix.join(folder, `s-${hash}.css`);
  return { merge: { elements: found.map(({ element }) => element), files: names, merged }, staying: [] };
}

/** Puts the one link in place of the first, and removes the others. */
export function replaceStylesheets({ elements, merged }: PageStylesheets, page: string): Edit[] {
  return elements.map(({ span: { start, end } }, index) => ({
    start,
    end,
    text: index === 0 ? `<link rel="stylesheet" href="${relativeUrl(page, merged)}">` : '',
  }));
}
