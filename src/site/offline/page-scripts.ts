import { createHash } from 'node:crypto';
import type { Edit } from './edits.ts';
import type { HtmlPage, PageElement } from './html-page.ts';
import type { PageProblem } from './page-problem.ts';
import { relativeUrl, resolveUrl } from './site-url.ts';

/** A module script of a page, in one of its two forms. */
export type ModuleScript = { line: number; url: string } & ({ file: string } | { code: string });

export interface PageScripts {
  /** In the order in which the browser would run them. */
  modules: ModuleScript[];
  /** Files that the page loads as classic scripts. */
  classic: string[];
  /** Of the inline classic scripts: `sha256-…`, as a policy names them. */
  hashes: string[];
  problems: PageProblem[];
}

/**
 * Finds the scripts of a page, and what could not run over file://: islands, modules that are not in the site, and
 * (unless the page brings its own policy) `onclick="…"` attributes.
 */
export function findScripts(
  { elements }: HtmlPage,
  page: string,
  files: ReadonlySet<string>,
  ownPolicy: boolean,
): PageScripts {
  const scripts: PageScripts = { modules: [], classic: [], hashes: [], problems: [] };
  const report = (line: number, url: string, kind: PageProblem['kind']) =>
    scripts.problems.push({ page, line, url, kind });
  for (const element of elements) {
    const { tag, attributes, startTag, content } = element;
    if (tag === 'astro-island') report(startTag.line, attributes.get('component-url') ?? tag, 'island');
    if (isModule(element)) {
      const module = toModule(element, page, files);
      if ('kind' in module) report(startTag.line, module.url, module.kind);
      else scripts.modules.push(module);
    } else if (tag === 'script' && attributes.has('src')) {
      const target = resolveUrl(attributes.get('src') ?? '', page, files);
      if (target.kind === 'file') scripts.classic.push(target.file);
    } else if (isInlineClassic(element) && content) {
      scripts.hashes.push(`sha256-${createHash('sha256').update(content.text).digest('base64')}`);
    }
    const handler = [...attributes.keys()].find((name) => /^on[a-z]/.test(name));
    if (handler && !ownPolicy) report(startTag.line, handler, 'script');
  }
  return scripts;
}

export function isModule({ tag, attributes }: PageElement): boolean {
  return tag === 'script' && attributes.get('type')?.trim().toLowerCase() === 'module';
}

/**
 * Removes the module scripts of a page and puts one classic script in place of the first.
 *
 * @param file the bundle that replaces them, or undefined when there is none
 */
export function replaceModules({ elements }: HtmlPage, page: string, file: string | undefined): Edit[] {
  return elements.filter(isModule).map(({ span: { start, end } }, index) => {
    const text = index === 0 && file ? `<script defer src="${relativeUrl(page, file)}"></script>` : '';
    return { start, end, text };
  });
}

function isInlineClassic({ tag, attributes }: PageElement): boolean {
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  return tag === 'script' && /^$|^(text|application)\/(java|ecma)script$/.test(type);
}

function toModule(
  { attributes, content, startTag: { line } }: PageElement,
  page: string,
  files: ReadonlySet<string>,
): ModuleScript | { url: string; kind: PageProblem['kind'] } {
  const url = attributes.get('src');
  if (url === undefined) return { line, url: '<script type="module">', code: content?.text ?? '' };
  const target = resolveUrl(url, page, files);
  if (target.kind === 'file') return { line, url, file: target.file };
  return { url, kind: target.kind === 'external' ? 'external' : 'dead-link' };
}
