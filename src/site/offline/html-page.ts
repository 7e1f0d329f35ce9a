import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A piece of the source, by offsets, and the 1-based line where it begins. */
export interface Span {
  start: number;
  end: number;
  line: number;
}

/** An element that is written in the source (those a browser adds by itself are left out). */
export interface PageElement {
  tag: string;
  /** Values by name, decoded; `xlink:href` keeps its prefix. */
  attributes: ReadonlyMap<string, string>;
  /** Where each attribute is written, name and value. */
  attributeSpans: ReadonlyMap<string, Span>;
  /** From the start tag to the end tag. */
  span: Span;
  startTag: Span;
  /** The text directly inside, and where: for `style` and `script`. */
  content?: Span & { text: string };
}

export interface HtmlPage {
  source: string;
  /** In the order of the source. */
  elements: readonly PageElement[];
  /** Everything a `#fragment` may name. */
  anchors: ReadonlySet<string>;
}

/** Reads a page as a flat list of elements with their places, those of `<template>` and `<noscript>` included. */
export function readHtml(source: string): HtmlPage {
  const elements: PageElement[] = [];
  const anchors = new Set<string>();
  const seen = new Set<number>();
  visit(parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }), (node) => {
    const element = toElement(node);
    if (!element || seen.has(element.startTag.start)) return;
    seen.add(element.startTag.start);
    elements.push(element);
    const names = [element.attributes.get('id'), element.tag === 'a' ? element.attributes.get('name') : undefined];
    for (const name of names) if (name) anchors.add(name);
  });
  return { source, elements, anchors };
}

function visit(node: Tree.Node, see: (element: Tree.Element) => void): void {
  if ('tagName' in node) see(node);
  if ('content' in node) visit(node.content, see);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, see);
}

function toElement(node: Tree.Element): PageElement | undefined {
  const location = node.sourceCodeLocation;
  if (!location) return undefined;
  const startTag = toSpan(location.startTag ?? location);
  const named = node.attrs.map(
    (attr) => [attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name, attr.value] as const,
  );
  const places = Object.entries(location.attrs ?? {}).map(([name, place]) => [name, toSpan(place)] as const);
  const [child] = node.childNodes;
  const text = child && 'value' in child && child.sourceCodeLocation ? child : undefined;
  return {
    tag: node.tagName,
    attributes: new Map(named),
    attributeSpans: new Map(places),
    span: toSpan(location),
    startTag,
    ...(text?.sourceCodeLocation && { content: { ...toSpan(text.sourceCodeLocation), text: text.value } }),
  };
}

function toSpan(place: { startOffset: number; endOffset: number; startLine: number }): Span {
  return { start: place.startOffset, end: place.endOffset, line: place.startLine };
}
