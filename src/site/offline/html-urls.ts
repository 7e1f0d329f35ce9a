import { rewriteCss } from './css-urls.ts';
import type { Edit } from './edits.ts';
import type { PageElement, Span } from './html-page.ts';
import type { PageProblem } from './page-problem.ts';
import { relativeUrl, resolveUrl } from './site-url.ts';
import { mapSrcset } from './srcset.ts';

/** A link whose `#fragment` must name something on its target; known once every page has been read. */
export interface AnchorUse {
  page: string;
  line: number;
  url: string;
  /** The page it leads to, and the fragment as it is written, without `#`. */
  target: string;
  fragment: string;
}

export interface PageUrls {
  edits: Edit[];
  problems: PageProblem[];
  anchorUses: AnchorUse[];
}

/**
 * Makes every URL of a page relative to a file that exists.
 *
 * ```
 * in lecons/html-03.html: <a href="/exercices/html-03-plan#aide">  →  <a href="../exercices/html-03-plan.html#aide">
 * ```
 *
 * Text (a demonstration inside `<pre>`) is never touched: only attributes and `<style>` are.
 *
 * @param elements those to rewrite; the ones that will be removed as a whole are left out by the caller
 * @param page path from the root of the site
 * @param files every path of the site
 */
export function rewriteUrls(elements: readonly PageElement[], page: string, files: ReadonlySet<string>): PageUrls {
  const found: PageUrls = { edits: [], problems: [], anchorUses: [] };
  for (const element of elements) {
    const context = { element, page, files, found };
    for (const [name, value] of element.attributes) {
      const rewritten = rewriteAttribute(name, value, { ...context, line: lineOf(element, name) });
      const span = element.attributeSpans.get(name);
      if (span && rewritten !== value) found.edits.push(setAttribute(span, name, rewritten));
    }
    if (element.tag === 'style' && element.content) rewriteStyle(element.content, context);
  }
  return found;
}

/**
 * The anchors that no page has.
 *
 * @param anchors what a fragment may name, by page; other files (`plan.pdf#page=2`) are not judged
 */
export function deadAnchors(
  uses: readonly AnchorUse[],
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): PageProblem[] {
  return uses
    .filter(({ target, fragment }) => {
      const names = anchors.get(target);
      return names && !names.has(fragment) && !names.has(decode(fragment)) && !isAlwaysThere(fragment);
    })
    .map(({ page, line, url }) => ({ page, line, url, kind: 'dead-link' }));
}

/** The edit that writes an attribute anew. */
export function setAttribute({ start, end }: Span, name: string, value: string): Edit {
  return { start, end, text: `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` };
}

interface Context {
  element: PageElement;
  page: string;
  files: ReadonlySet<string>;
  found: PageUrls;
}
type Place = Context & { line: number };

const URL_ATTRIBUTES = new Set(['href', 'xlink:href', 'src', 'poster', 'action', 'formaction']);

function rewriteAttribute(name: string, value: string, place: Place): string {
  const { tag, attributes } = place.element;
  if (URL_ATTRIBUTES.has(name) || (name === 'data' && tag === 'object')) return rewriteUrl(value, place);
  if (name === 'srcset' || name === 'imagesrcset') return mapSrcset(value, (url) => rewriteUrl(url, place));
  if (name === 'style') return rewriteInline(value, place);
  if (name === 'content' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    return value.replace(
      /^(\s*[\d.]*\s*[;,]\s*url\s*=\s*)(['"]?)(.*?)\2\s*$/i,
      (_, head, _quote, url) => head + rewriteUrl(url, place),
    );
  }
  return value;
}

function rewriteUrl(url: string, { element, page, line, files, found }: Place): string {
  const target = resolveUrl(url, page, files);
  if (target.kind === 'keep') return url;
  if (target.kind === 'anchor') {
    found.anchorUses.push({ page, line, url, target: page, fragment: target.hash.slice(1) });
    return url;
  }
  if (target.kind !== 'file') {
    found.problems.push({ page, line, url, kind: target.kind });
    return url;
  }
  if (['use', 'track'].includes(element.tag)) found.problems.push({ page, line, url, kind: 'blocked' });
  if (target.hash) found.anchorUses.push({ page, line, url, target: target.file, fragment: target.hash.slice(1) });
  return relativeUrl(page, target.file) + target.query + target.hash;
}

function rewriteInline(css: string, { page, line, files, found }: Place): string {
  const rewritten = rewriteCss(css, page, files, line);
  found.problems.push(...rewritten.problems);
  return rewritten.css;
}

function rewriteStyle(content: Span & { text: string }, context: Context): void {
  const css = rewriteInline(content.text, { ...context, line: content.line });
  if (css !== content.text) context.found.edits.push({ start: content.start, end: content.end, text: css });
}

function lineOf(element: PageElement, attribute: string): number {
  return element.attributeSpans.get(attribute)?.line ?? element.startTag.line;
}

function isAlwaysThere(fragment: string): boolean {
  return fragment === '' || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:');
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
