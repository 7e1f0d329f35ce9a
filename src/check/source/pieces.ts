import type { HtmlSource, Tag } from '../vocabulary.ts';

/** A part of a file, in one language. */
export interface Piece {
  text: string;
  /** 1-based line of the file where it begins. */
  line: number;
}

/** `<style>` or `<script>`, and what it holds; an element that holds nothing is left out. */
export type WrittenPiece = Piece & { tag: Tag };

/**
 * What the elements of that name hold, where it is text: `style`, `script`.
 *
 * ```ts
 * piecesIn(readHtml('index.html', '<p>\n<style>p { }</style>'), 'style')  // [{ text: 'p { }', line: 2, … }]
 * ```
 */
export function piecesIn({ tokens }: Pick<HtmlSource, 'tokens'>, name: 'style' | 'script'): WrittenPiece[] {
  return tokens.flatMap((tag, index) => {
    const content = tokens[index + 1];
    if (tag.kind !== 'start' || tag.name !== name || content?.kind !== 'text') return [];
    return [{ text: content.text, line: content.line, tag }];
  });
}

/** Whether a file is a page: `isPage('pages/contact.html')` → true. */
export function isPage(file: string): boolean {
  return /\.html?$/i.test(file);
}

/** `lineCounter('a\nb', 10)(2)` → 11: the line of an offset. */
export function lineCounter(text: string, firstLine = 1): (offset: number) => number {
  const placeAt = placeCounter(text, firstLine);
  return (offset) => placeAt(offset).line;
}

/**
 * Turns an offset of a text into a place; columns begin at 0.
 *
 * ```ts
 * placeCounter('a\n b', 10)(3)  // { line: 11, column: 1 }
 * ```
 */
export function placeCounter(text: string, firstLine = 1): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) };
  };
}
