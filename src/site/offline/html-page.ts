import { readTokens, type TagToken, type TokenPlace } from '../../course/html-tokens.ts';

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
  /** From the start tag to the end tag for `style` and `script`, else the start tag alone. */
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
  /** The `style` or `script` being read: its text is one piece of the source. */
  let open: PageElement | undefined;
  readTokens(source, {
    onStartTag: (tag) => {
      const element = toElement(tag);
      elements.push(element);
      if (WITH_CONTENT.has(element.tag)) open = element;
      const names = [element.attributes.get('id'), element.tag === 'a' ? element.attributes.get('name') : undefined];
      for (const name of names) if (name) anchors.add(name);
    },
    onText: (text, place) => {
      if (!open) return;
      open.content ??= { ...toSpan(place), text: '' };
      open.content.text += text;
      open.content.end = place.endOffset;
    },
    onEndTag: (tag) => {
      if (open?.tag === tag.tagName) open.span.end = tag.location.endOffset;
      open = undefined;
    },
  });
  return { source, elements, anchors };
}

const WITH_CONTENT = new Set(['style', 'script']);

function toElement({ tagName, attrs, location }: TagToken): PageElement {
  return {
    tag: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    attributeSpans: new Map(Object.entries(location.attrs ?? {}).map(([name, place]) => [name, toSpan(place)])),
    span: toSpan(location),
    startTag: toSpan(location),
  };
}

function toSpan(place: TokenPlace): Span {
  return { start: place.startOffset, end: place.endOffset, line: place.startLine };
}
