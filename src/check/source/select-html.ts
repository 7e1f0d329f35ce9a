import { selectAll } from 'css-select';
import { parse } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { foldSpaces } from '../fold-text.ts';
import type { HtmlSource, SourceElement } from '../vocabulary.ts';

type Node = Htmlparser2TreeAdapterMap['node'];
type Element = Htmlparser2TreeAdapterMap['element'];

/** Pages that nest more start tags than this are not read: the parser's time grows with the square of the depth. */
const DEEPEST = 1000;

/**
 * Makes `html.select()` work: gives `readHtml` the parser and the selector engine, which are heavy.
 *
 * ```ts
 * readHtml('index.html', '<ul>\n<li>a<li>b</ul>', selectIn).select('li')  // lines 2 and 2
 * ```
 *
 * @returns what finds elements; the page is parsed when it is first asked
 */
export function selectIn({ text, tokens }: Pick<HtmlSource, 'text' | 'tokens'>): HtmlSource['select'] {
  let root: Node[] | undefined;
  return (css) => {
    root ??= isTooDeep(tokens) ? [] : parse(text, { treeAdapter: adapter, sourceCodeLocationInfo: true }).childNodes;
    return selectAll<Node, Element>(css, root).map(toElement);
  };
}

function isTooDeep(tokens: HtmlSource['tokens']): boolean {
  let depth = 0;
  let deepest = 0;
  for (const { kind } of tokens) {
    if (kind === 'start') depth += 1;
    if (kind === 'end') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest > DEEPEST;
}

function toElement(element: Element): SourceElement {
  const { name, attribs, sourceCodeLocation } = element;
  return {
    name,
    attributes: { ...attribs },
    line: sourceCodeLocation?.startLine,
    text: foldSpaces(textIn(element)),
  };
}

function textIn(element: Element): string {
  let text = '';
  const left: Node[] = [element];
  for (let node = left.pop(); node; node = left.pop()) {
    if (adapter.isTextNode(node)) text += node.data;
    else if (adapter.isElementNode(node) && node.name === 'br') text += '\n';
    else if ('childNodes' in node) left.push(...[...node.childNodes].reverse());
  }
  return text;
}
