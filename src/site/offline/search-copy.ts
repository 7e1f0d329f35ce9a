import { parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toSearchText } from '../browser/excerpt.ts';

/**
 * The copy of a page that is given to the search engine: its `<main data-pagefind-body>` alone, with elided articles
 * detached outside code. Undefined when the page is not to be searched.
 *
 * ```
 * <main data-pagefind-body><p>L’attribut <code>d'été</code></p></main>
 *   →  <html lang="fr"><body><main data-pagefind-body=""><p>Lʼ attribut <code>d'été</code></p></main></body></html>
 * ```
 */
export function searchCopy(html: string): string | undefined {
  const main = findMain(parse(html, { scriptingEnabled: false }));
  if (!main) return undefined;
  rewriteText(main, 'prose');
  return `<html lang="fr"><body>${serializeOuter(main, { scriptingEnabled: false })}</body></html>`;
}

const CODE = new Set(['pre', 'code', 'kbd', 'samp', 'var', 'textarea', 'svg']);
const UNREAD = new Set(['script', 'style', 'template']);

function rewriteText(node: Tree.Node, around: 'prose' | 'code'): void {
  if (node.nodeName === '#text' && 'value' in node) node.value = toSearchText(node.value, around);
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return;
  const kind = CODE.has(node.nodeName) ? 'code' : around;
  for (const child of node.childNodes) rewriteText(child, kind);
}

function findMain(node: Tree.Node): Tree.Element | undefined {
  if ('tagName' in node && node.tagName === 'main' && node.attrs.some(({ name }) => name === 'data-pagefind-body')) {
    return node;
  }
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const main = findMain(child);
    if (main) return main;
  }
  return undefined;
}
