import type { Nodes, Parent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isCollection, isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from './document.ts';

/** A run of French that is read at one go: a paragraph, a heading, a cell, a value of the front matter. */
export interface Prose {
  kind: 'paragraph' | 'heading' | 'cell' | 'attribute' | 'value';
  /** Without marks; code stands between backquotes. */
  text: string;
  /** Offset in the file of each UTF-16 unit of `text`. */
  at: readonly number[];
  /** Parts around it, the outermost first: `['Task', 'Answer']`. */
  inside: readonly string[];
  /** The attribute's name, or the last key of a value. */
  name?: string;
}

/** What is shown is a learner's page, not ours. */
const NOT_OURS = new Set(['Result', 'Drawing', 'style', 'script']);

/** Attributes and keys that a machine reads. */
const FOR_MACHINES = new Set(
  (
    'name kind src href class id level term sound english lesson lessons drawing status prerequisites skills duration ' +
    'witnesses near attributes html css sheet guide theme also part accept answer strict'
  ).split(' '),
);

/** All that a person reads in a document, in its order. */
export function prose(document: Document): Prose[] {
  return [...yamlProse(document), ...(document.tree ? treeProse(document.tree, document.text) : [])];
}

/** 1-based line of a unit of a piece. */
export function lineIn(document: Document, { at }: Prose, index: number): number {
  const offset = at[Math.min(index, at.length - 1)] ?? 0;
  let line = 1;
  for (let found = document.text.indexOf('\n'); found !== -1 && found < offset; line += 1)
    found = document.text.indexOf('\n', found + 1);
  return line;
}

/** A piece cut into sentences, as {@link longestSentence} cuts them. */
export function sentencesIn(text: string): { text: string; index: number }[] {
  const masked = text.replace(/`[^`]*`/g, (code) => code.replace(/\s/g, '_').replace(/[.!?…]/g, '_'));
  const sentences: { text: string; index: number }[] = [];
  let index = 0;
  for (const { index: end, 0: gap } of [...masked.matchAll(/(?<=[.!?…])\s+/g), { index: text.length, 0: '' }]) {
    sentences.push({ text: text.slice(index, end), index });
    index = end + gap.length;
  }
  return sentences;
}

function treeProse(tree: Nodes, source: string): Prose[] {
  const found: Prose[] = [];
  const attributes = (node: MdxJsxFlowElement | MdxJsxTextElement, inside: readonly string[]) => {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (FOR_MACHINES.has(attribute.name)) continue;
      const start = source.indexOf(attribute.value, node.position?.start.offset ?? 0);
      found.push({
        ...{ kind: 'attribute', text: attribute.value, inside, name: attribute.name },
        at: Array.from(attribute.value, (_, index) => start + index),
      });
    }
  };
  const visit = (node: Nodes, inside: readonly string[]): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const kind = node.type === 'tableCell' ? 'cell' : node.type;
      for (const piece of inline(node, source, inside, attributes)) found.push({ ...piece, kind });
      return;
    }
    if (node.type === 'mdxJsxFlowElement') {
      if (NOT_OURS.has(node.name ?? '')) return;
      const around = node.name ? [...inside, node.name] : inside;
      attributes(node, around);
      for (const child of node.children) visit(child, around);
      return;
    }
    if ('children' in node) for (const child of node.children) visit(child, inside);
  };
  visit(tree, []);
  return found;
}

type Attributes = (node: MdxJsxTextElement, inside: readonly string[]) => void;

/** The text of a block; a part on a line of its own (`<Choice>…</Choice>`) is a piece of its own. */
function inline(
  block: Parent,
  source: string,
  inside: readonly string[],
  attributes: Attributes,
): Omit<Prose, 'kind'>[] {
  const pieces: { text: string; at: number[]; inside: readonly string[] }[] = [];
  let piece = { text: '', at: [] as number[], inside };
  const start = (around: readonly string[]) => {
    piece = { text: '', at: [], inside: around };
    pieces.push(piece);
  };
  const add = (text: string, from: number, exact = true) => {
    piece.text += text;
    for (let index = 0; index < text.length; index += 1) piece.at.push(exact ? from + index : from);
  };
  const visit = (node: Nodes, around: readonly string[]): void => {
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'text') add(node.value, from, source.startsWith(node.value, from));
    else if (node.type === 'inlineCode') add(`\`${node.value.replaceAll('`', '´')}\``, from);
    else if (node.type === 'break') add(' ', from);
    else if (node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(node.name ?? '')) {
      if (NOT_OURS.has(node.name ?? '')) return;
      const own = [...around, node.name ?? ''];
      attributes(node, own);
      start(own);
      for (const child of node.children) visit(child, own);
      start(around);
    } else if ('children' in node) for (const child of node.children) visit(child, around);
  };
  start(inside);
  for (const child of block.children) visit(child as Nodes, inside);
  return pieces.filter(({ text }) => text.trim() !== '');
}

/** Texts of a YAML file, or of the YAML at the head of a page. */
function yamlProse({ file, text }: Document): Prose[] {
  const block = file.endsWith('.yaml') ? { 1: text, start: 0 } : headBlock(text);
  if (!block) return [];
  const found: Prose[] = [];
  const visit = (node: unknown, name: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const own = isScalar(key) ? String(key.value) : name;
        if (!FOR_MACHINES.has(own) && own !== 'id') visit(value, own);
      }
    } else if (isCollection(node)) for (const item of node.items) visit(item, name);
    else if (isScalar(node) && typeof node.value === 'string' && node.range) {
      const from = block.start + node.range[0];
      const start = text.indexOf(node.value, from);
      const exact = start !== -1 && start - from < 2;
      const at = Array.from({ length: node.value.length }, (_, index) => (exact ? start + index : from));
      found.push({ kind: 'value', text: node.value, at, inside: [], name });
    }
  };
  visit(parseDocument(block[1], { logLevel: 'silent', prettyErrors: false }).contents, '');
  return found;
}

function headBlock(text: string): { 1: string; start: number } | undefined {
  const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  return block?.index === 0 ? { 1: block[1] ?? '', start: block[0].indexOf(block[1] ?? '') } : undefined;
}
