import { tokenTypes } from 'css-tree/dist/csstree.esm';
import type { CssToken } from '../css-blocks.ts';

const { Colon, Comment, WhiteSpace } = tokenTypes;

/** Without comments, nor spaces around. */
export function trimmed(tokens: readonly CssToken[]): CssToken[] {
  const ink = tokens.filter(({ type }) => type !== Comment);
  const isInk = ({ type }: CssToken) => type !== WhiteSpace;
  return ink.slice(Math.max(0, ink.findIndex(isInk)), ink.findLastIndex(isInk) + 1);
}

/** As a sentence quotes it: on one line. */
export function written(tokens: readonly CssToken[]): string {
  return tokens
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `h1 color: red` → `h1` and `color: red`; on several lines, the declaration starts the second one. */
export function splitBeforeDeclaration(tokens: readonly CssToken[]): [readonly CssToken[], readonly CssToken[]] {
  const newline = tokens.findIndex(({ type, text }) => type === WhiteSpace && text.includes('\n'));
  const colon = tokens.findIndex(({ type }) => type === Colon);
  const space = tokens.slice(0, colon - 1).findLastIndex(({ type }) => type === WhiteSpace);
  const cut = Math.max(0, newline !== -1 && newline < colon ? newline : space);
  return [trimmed(tokens.slice(0, cut)), trimmed(tokens.slice(cut))];
}
