import { readTokens, type TagToken } from '../../course/html-tokens.ts';
import { toSearchText } from '../browser/excerpt.ts';
import { GROUP_FILTER } from '../browser/search-core.ts';
import { groupOf } from '../browser/search-groups.ts';

/**
 * The copy of a page that is given to the search engine: its `<main data-pagefind-body>` alone, without what it is told
 * to ignore, with elided articles detached outside code. Undefined when the page is not to be searched.
 *
 * ```
 * <main data-pagefind-body><p class="a">L’attribut <code>d'été</code></p></main>
 *   →  <html lang="fr"><body><main data-pagefind-body=""><p>Lʼ attribut <code>d'été</code></p></main></body></html>
 * ```
 */
export function searchCopy(html: string): string | undefined {
  const copy: string[] = [];
  /** Text comes in pieces: an elision is looked for in the whole. */
  let text = '';
  const flush = () => {
    if (text) copy.push(escapeText(toSearchText(text, code.inside ? 'code' : 'prose')));
    text = '';
  };
  const main = new Depth((tag) => tag.tagName === 'main' && has(tag, 'data-pagefind-body'));
  const ignored = new Depth((tag) => UNREAD.has(tag.tagName) || has(tag, 'data-pagefind-ignore'));
  const code = new Depth((tag) => CODE.has(tag.tagName));
  readTokens(html, {
    onStartTag: (tag) => {
      const wasIn = main.inside;
      main.open(tag);
      if (!main.inside || (!wasIn && copy.length > 0)) return;
      if (!isSeamless(tag.tagName)) flush();
      ignored.open(tag);
      code.open(tag);
      if (!ignored.inside && !isSeamless(tag.tagName)) copy.push(startTag(tag));
    },
    onEndTag: ({ tagName }) => {
      if (!main.inside) return;
      if (!isSeamless(tagName)) flush();
      if (!ignored.inside && !isSeamless(tagName)) copy.push(`</${tagName}>`);
      ignored.close(tagName);
      code.close(tagName);
      main.close(tagName);
    },
    onText: (piece) => {
      if (main.inside && !ignored.inside) text += piece;
    },
  });
  return copy.length === 0 ? undefined : `<html lang="fr"><body>${copy.join('')}</body></html>`;
}

const CODE = new Set(['pre', 'code', 'kbd', 'samp', 'var', 'textarea', 'svg']);
/** Elements inside a word: what they hold, or part, is one text. */
const isSeamless = (tagName: string) => tagName === 'span' || tagName === 'wbr';
const UNREAD = new Set(['script', 'style', 'template']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Knows whether the reading is inside an element of some kind: from its start tag to the end tag that matches. */
class Depth {
  readonly #begins: (tag: TagToken) => boolean;
  #name = '';
  #depth = 0;
  constructor(begins: (tag: TagToken) => boolean) {
    this.#begins = begins;
  }
  get inside(): boolean {
    return this.#depth > 0;
  }
  open(tag: TagToken): void {
    if (VOID.has(tag.tagName) || tag.selfClosing) return;
    if (this.#depth === 0 && this.#begins(tag)) this.#name = tag.tagName;
    if (tag.tagName === this.#name && (this.#depth > 0 || this.#begins(tag))) this.#depth += 1;
  }
  close(tagName: string): void {
    if (this.#depth > 0 && tagName === this.#name) this.#depth -= 1;
  }
}

/** Only what the engine reads: anchors, its own marks, the texts of pictures; and the group of a page, from its kind. */
function startTag({ tagName, attrs }: TagToken): string {
  const kept = attrs.filter(({ name }) => name === 'id' || name === 'alt' || name.startsWith('data-pagefind-'));
  const kind = kept.find(({ name }) => name === 'data-pagefind-meta')?.value.match(/^kind:(.+)/)?.[1];
  const group = kind && groupOf(kind);
  if (group) kept.push({ name: 'data-pagefind-filter', value: `${GROUP_FILTER}:${group}` });
  return `<${tagName}${kept.map(({ name, value }) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`).join('')}>`;
}

function has({ attrs }: TagToken, attribute: string): boolean {
  return attrs.some(({ name }) => name === attribute);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
