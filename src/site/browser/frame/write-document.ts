import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/html';
import { typeOf } from './file-types.ts';
import type { Asset, Piece, Place, WrittenWork } from './frame-protocol.ts';
import { guardHandler } from './guard-handler.ts';
import { guardLoops } from './guard-loops.ts';
import { lineCounter } from './line-counter.ts';
import { pathInWork } from './path-in-work.ts';

/** Name of a file of the work → its text, or its bytes where it is no text. */
export type FrameFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * One page of a work and what it loads, ready for the frame: scripts are guarded against endless loops, and what names
 * another file of the work is cut out, since only the frame can give that file an address. Lines stay where they are.
 *
 * ```ts
 * writeDocument({ 'index.html': '<script src="a.js"></script>', 'a.js': 'while (x) y()' }, 'index.html')
 * // document: ['<script src="', { asset: 'a.js' }, '"></script>']
 * // assets:   { 'a.js': { file: 'a.js', type: 'text/javascript', pieces: ['while (x) {__envol(0);y()}'] } }
 * // places:   [{ file: 'a.js', line: 1 }]
 * ```
 *
 * A script written in the page becomes an asset too, with blank lines before it: everywhere its errors then have a line.
 *
 * @param marks name of an attribute that holds, on each start tag, the line where it is written
 */
export function writeDocument(files: FrameFiles, entry: string, marks?: string): WrittenWork {
  const work: WrittenWork = { entry, pages: Object.keys(files).filter(isPage), document: [], assets: {}, places: [] };
  for (const [file, text] of Object.entries(files)) {
    if (!isPage(file)) work.assets[file] = toAsset(file, text, files, work.places);
  }
  const page = files[entry];
  work.document = writePage(typeof page === 'string' ? page : '', {
    ...work,
    file: entry,
    files,
    ...(marks ? { marks } : {}),
  });
  return work;
}

interface Page {
  file: string;
  files: FrameFiles;
  assets: Record<string, Asset>;
  places: Place[];
  marks?: string;
}

function isPage(file: string): boolean {
  return /\.html?$/i.test(file);
}

function toAsset(file: string, text: string | Uint8Array, files: FrameFiles, places: Place[]): Asset {
  const type = typeOf(file);
  if (typeof text !== 'string') return { file, type, pieces: [], bytes: text };
  if (type === 'text/javascript') return { file, type, pieces: [guardLoops(text, numberIn(places, file))] };
  return { file, type, pieces: type === 'text/css' ? cutAddresses(text, files, file) : [text] };
}

function numberIn(places: Place[], file: string, before = 0) {
  return (line: number, name?: string) => places.push({ file, line: line + before, ...(name ? { name } : {}) }) - 1;
}

/** `url(fond.svg)`, `@import "base.css"`. */
function cutAddresses(css: string, files: FrameFiles, from: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of css.matchAll(/(url\(\s*["']?|@import\s+["'])([^"')\s]+)/gi)) {
    const asset = nameOf(found[2] ?? '', files, from);
    if (!asset) continue;
    const start = found.index + (found[1]?.length ?? 0);
    pieces.push(css.slice(at, start), { asset });
    at = start + (found[2]?.length ?? 0);
  }
  return [...pieces, css.slice(at)];
}

/** `./style.css?v=2` → `style.css`, where the work has it and it is not a page. */
function nameOf(address: string, files: FrameFiles, from: string): string | undefined {
  const name = pathInWork(address, from);
  return Object.hasOwn(files, name) && !isPage(name) ? name : undefined;
}

/** What replaces a piece of the source. */
interface Edit {
  from: number;
  to: number;
  pieces: Piece[];
}

function writePage(html: string, page: Page): Piece[] {
  const edits: Edit[] = [];
  const lineAt = lineCounter(html);
  parser.parse(html).iterate({
    enter: ({ node, name }) => {
      if (name === 'TagName' && page.marks && node.parent && /^(Open|SelfClosing)/.test(node.parent.name))
        edits.push({ from: node.to, to: node.to, pieces: [` ${page.marks}="${lineAt(node.from)}"`] });
      if (name === 'Attribute') edits.push(...editAttribute(node, html, page, lineAt));
      if (name === 'ScriptText') edits.push(...editScript(node, html, page, lineAt));
      if (name === 'StyleText')
        edits.push({
          from: node.from,
          to: node.to,
          pieces: cutAddresses(html.slice(node.from, node.to), page.files, page.file),
        });
    },
  });
  return applyEdits(html, edits);
}

const LOADED = new Set(['src', 'href', 'poster', 'data']);

function editAttribute(node: SyntaxNode, html: string, page: Page, lineAt: (at: number) => number): Edit[] {
  const value = node.getChild('AttributeValue') ?? node.getChild('UnquotedAttributeValue');
  const text = (one: SyntaxNode | null) => (one ? html.slice(one.from, one.to) : '');
  const name = text(node.getChild('AttributeName')).toLowerCase();
  if (!value) return [];
  const quote = /^["']/.exec(text(value))?.[0] ?? '';
  const place = { from: value.from + quote.length, to: value.to - (quote ? 1 : 0) };
  const written = html.slice(place.from, place.to);
  if (/^on[a-z]+$/.test(name)) {
    const line = lineAt(place.from);
    const number = page.places.push({ file: page.file, line }) - 1;
    const code = guardHandler(written, number, numberIn(page.places, page.file, line - 1));
    return [{ ...place, pieces: [quote ? code : `"${code.replaceAll('"', '&quot;')}"`] }];
  }
  const tag = text(node.parent?.getChild('TagName') ?? null).toLowerCase();
  const asset = LOADED.has(name) && tag !== 'a' && tag !== 'area' ? nameOf(written, page.files, page.file) : undefined;
  return asset ? [{ ...place, pieces: [{ asset }] }] : [];
}

function editScript(node: SyntaxNode, html: string, page: Page, lineAt: (at: number) => number): Edit[] {
  const open = node.parent?.getChild('OpenTag');
  const attributes = open ? html.slice(open.from, open.to) : '';
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
  const isCode = /^$|^module$|^(text|application)\/(java|ecma)script$/.test(type);
  if (!open || !isCode || /\ssrc\s*=/i.test(attributes)) return [];
  const code = html.slice(node.from, node.to);
  const before = lineAt(node.from) - 1;
  const asset = `${page.file} ${before + 1}:${node.from}`;
  const guarded = guardLoops(code, numberIn(page.places, page.file, before));
  page.assets[asset] = { file: page.file, type: 'text/javascript', pieces: ['\n'.repeat(before) + guarded] };
  // Kept in the page as it is written, where its own code may read it. The address makes the browser ignore it.
  return [{ from: open.to - 1, to: open.to - 1, pieces: [' src="', { asset }, '"'] }];
}

function applyEdits(html: string, edits: Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(html.slice(from, edit.from), ...edit.pieces);
    from = edit.to;
  }
  return joinTexts([...pieces, html.slice(from)]);
}

function joinTexts(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}
