import { applyEdits, type Edit } from './edits.ts';
import type { PageProblem } from './page-problem.ts';
import { relativeUrl, resolveUrl } from './site-url.ts';

export interface RewrittenCss {
  css: string;
  problems: PageProblem[];
}

/**
 * Makes every `url()` and `@import` of a stylesheet relative to the file that holds it.
 *
 * ```
 * in _astro/page.css: url(/fonts/a.woff2)  →  url("../fonts/a.woff2")
 * ```
 *
 * Comments, strings and `@namespace` are left alone. An SVG file as a mask, a clip path or a filter is `blocked`.
 *
 * @param file path of the stylesheet, or of the page that holds the rule
 * @param firstLine line of the file where this text begins
 */
export function rewriteCss(css: string, file: string, files: ReadonlySet<string>, firstLine = 1): RewrittenCss {
  const edits: Edit[] = [];
  const problems: PageProblem[] = [];
  for (const { url, start, end, property } of findUrls(css)) {
    const target = resolveUrl(url, file, files);
    const line = firstLine + css.slice(0, start).split('\n').length - 1;
    if (target.kind === 'keep' || target.kind === 'anchor') continue;
    if (target.kind !== 'file') {
      problems.push({ page: file, line, url, kind: target.kind });
      continue;
    }
    if (needsPageOrigin(property)) problems.push({ page: file, line, url, kind: 'blocked' });
    edits.push({ start, end, text: `"${relativeUrl(file, target.file)}${target.query}${target.hash}"` });
  }
  return { css: applyEdits(css, edits), problems };
}

interface CssUrl {
  url: string;
  /** Offsets of the URL, quotes included. */
  start: number;
  end: number;
  /** The declaration's beginning, `mask-image: `. */
  property: string;
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const TOKEN = new RegExp(
  String.raw`\/\*.*?\*\/|@namespace[^;]*|(?<head>@import\s+|url\(\s*)(?<url>${STRING}|(?<!@import\s+)(?:[^'"()\\\s]|\\.)+)|${STRING}`,
  'gis',
);

function* findUrls(css: string): Generator<CssUrl> {
  for (const match of css.matchAll(TOKEN)) {
    const { head, url } = match.groups ?? {};
    if (head === undefined || url === undefined) continue;
    const start = match.index + head.length;
    const before = css.slice(0, match.index);
    const property = before.slice(Math.max(...[';', '{', '}'].map((mark) => before.lastIndexOf(mark))) + 1);
    yield { url: unquote(url), start, end: start + url.length, property };
  }
}

function unquote(url: string): string {
  return (/^['"]/.test(url) ? url.slice(1, -1) : url).replace(/\\(.)/gs, '$1');
}

/** Browsers fetch these with the rights of a web origin, which file:// does not have. */
function needsPageOrigin(property: string): boolean {
  return /^\s*(-webkit-)?(mask(-image|-border.*)?|clip-path|filter|backdrop-filter)\s*:/i.test(property);
}
