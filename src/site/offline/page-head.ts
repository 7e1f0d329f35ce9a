import type { Edit } from './edits.ts';
import type { HtmlPage, PageElement } from './html-page.ts';
import { setAttribute } from './html-urls.ts';
import { policyMeta } from './policy.ts';
import { rootOf } from './site-url.ts';

/**
 * What every page receives: `<html data-root="..">` (the way to the root, for scripts) and the policy, right after
 * `<meta charset>`. A page that has a policy keeps its own.
 *
 * @param hashes those of the inline scripts of the page
 */
export function headEdits({ source, elements }: HtmlPage, page: string, hashes: readonly string[]): Edit[] {
  const edits = [rootEdit(elements, source, page)];
  if (!hasPolicy(elements)) edits.push(insert(policyPlace(elements, source), policyMeta(hashes)));
  return edits;
}

/** Whether the page brings its own Content-Security-Policy. */
export function hasPolicy(elements: readonly PageElement[]): boolean {
  return elements.some(
    ({ tag, attributes }) =>
      tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
}

/** Links that only hasten a network: over file:// they are refused, or of no use. */
export function isNetworkHint({ tag, attributes }: PageElement): boolean {
  const rel = attributes.get('rel')?.trim().toLowerCase() ?? '';
  if (tag !== 'link') return false;
  if (rel === 'preload') return ['script', 'font', 'fetch'].includes(attributes.get('as')?.toLowerCase() ?? '');
  return ['modulepreload', 'prefetch', 'prerender', 'preconnect', 'dns-prefetch'].includes(rel);
}

/**
 * Removes the network hints, the attributes that make a browser refuse a file without an origin, and those that only
 * the search index reads, which has its own copy of the page.
 */
export function removeMarks({ source, elements }: HtmlPage): Edit[] {
  return elements.flatMap((element) => {
    if (isNetworkHint(element)) return [remove(element.span)];
    return [...element.attributeSpans].flatMap(([name, span]) => {
      if (!/^(?:crossorigin$|integrity$|data-pagefind-)/.test(name)) return [];
      return [remove({ ...span, start: span.start - (/\s/.test(source[span.start - 1] ?? '') ? 1 : 0) })];
    });
  });
}

function rootEdit(elements: readonly PageElement[], source: string, page: string): Edit {
  const html = elements.find(({ tag }) => tag === 'html');
  const root = html?.attributeSpans.get('data-root');
  if (root) return setAttribute(root, 'data-root', rootOf(page));
  if (html) return insert(html.startTag.start + '<html'.length, ` data-root="${rootOf(page)}"`);
  return insert(afterDoctype(source), `<html data-root="${rootOf(page)}">`);
}

function policyPlace(elements: readonly PageElement[], source: string): number {
  const charset = elements.find(({ tag, attributes }) => tag === 'meta' && attributes.has('charset'));
  const opening = charset ?? elements.find(({ tag }) => tag === 'head') ?? elements.find(({ tag }) => tag === 'html');
  return opening?.startTag.end ?? afterDoctype(source);
}

function afterDoctype(source: string): number {
  return /^\s*<!doctype[^>]*>/i.exec(source)?.[0].length ?? 0;
}

function insert(place: number, text: string): Edit {
  return { start: place, end: place, text };
}

function remove({ start, end }: { start: number; end: number }): Edit {
  return { start, end, text: '' };
}
