import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Span } from './edit.ts';

export interface HtmlAttribute extends Span {
  name: string;
  value: string;
  /** Of the value, without its quotes; absent where only the name is written. */
  valueSpan?: Span;
}

/** An element that is written, with its places in the text. */
export interface HtmlElement extends Span {
  name: string;
  startTag: Span;
  /** Absent where it is not written, or where there can be none. */
  endTag?: Span;
  attributes: HtmlAttribute[];
  /** All the text in it, as shown. */
  text: string;
  parent: string;
}

/** A run of text that is written in an element. */
export interface HtmlText extends Span {
  text: string;
  /** Name of the element around it. */
  parent: string;
  /** Names of all the elements around it, the nearest first. */
  around: readonly string[];
}

export interface HtmlPieces {
  elements: HtmlElement[];
  texts: HtmlText[];
  doctype?: Span;
}

/** What is written in a page, in the order of the text. */
export function htmlPieces(html: string): HtmlPieces {
  const found: HtmlPieces = { elements: [], texts: [] };
  const visit = (node: Tree.Node, around: readonly string[]): void => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#documentType' && place) found.doctype = { start: place.startOffset, end: place.endOffset };
    if (node.nodeName === '#text' && place) {
      const { value } = node as Tree.TextNode;
      const span = { start: place.startOffset, end: place.endOffset };
      if (value.trim() !== '') found.texts.push({ ...span, text: value, parent: around[0] ?? '', around });
    }
    const element = 'tagName' in node ? elementOf(html, node, around[0] ?? '') : undefined;
    if (element && !found.elements.some(({ start }) => start === element.start)) found.elements.push(element);
    const inner = 'tagName' in node ? [node.tagName, ...around] : around;
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of children) visit(child, inner);
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), []);
  return found;
}

function elementOf(html: string, node: Tree.Element, parent: string): HtmlElement | undefined {
  const place = node.sourceCodeLocation;
  if (!place) return undefined;
  const startTag = place.startTag ?? place;
  const attributes = node.attrs.flatMap(({ name, value }) => {
    const at = place.attrs?.[name];
    return at ? [attributeOf(html, name, value, { start: at.startOffset, end: at.endOffset })] : [];
  });
  return {
    name: node.tagName,
    start: place.startOffset,
    end: place.endOffset,
    startTag: { start: startTag.startOffset, end: startTag.endOffset },
    ...(place.endTag ? { endTag: { start: place.endTag.startOffset, end: place.endTag.endOffset } } : {}),
    attributes,
    text: textOf(node).trim(),
    parent,
  };
}

function attributeOf(html: string, name: string, value: string, span: Span): HtmlAttribute {
  const written = html.slice(span.start, span.end);
  const equals = /^[^=]*=\s*/.exec(written)?.[0].length;
  if (equals === undefined) return { name, value, ...span };
  const isQuoted = /["']/.test(written[equals] ?? '');
  const valueSpan = { start: span.start + equals + (isQuoted ? 1 : 0), end: span.end - (isQuoted ? 1 : 0) };
  return { name, value, ...span, valueSpan };
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
