import type { JsToken } from '../js-tokens.ts';
import type { FoundAt, Stop } from './js-syntax.ts';

const PARTNERS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '${': '}' };
const CLOSERS = new Set(Object.values(PARTNERS));

interface Opened {
  token: JsToken;
  /** Of the line where it stands. */
  indent: number;
}

/**
 * The bracket that nothing closes, or that closes nothing, where that is why the parser stopped.
 *
 * ```
 * if (a) {  … end of the file    → js-unclosed {
 * console.log("a";               → js-unclosed (
 * f() }                          → js-stray }
 * ```
 */
export function unbalanced({ text, token, before }: Stop): FoundAt | undefined {
  const open: Opened[] = [];
  let suspect: Opened | undefined;
  for (const read of before) {
    if (read.label in PARTNERS) open.push({ token: read, indent: indentOf(text, read.start) });
    else if (CLOSERS.has(read.label)) {
      const closed = open.pop();
      // An end that stands further left than its start is the end of something around it.
      if (closed && isLineStart(text, read.start) && indentOf(text, read.start) < closed.indent) suspect ??= closed;
    }
  }
  const last = open.at(-1);
  if (!token) return open.length > 0 ? unclosed(suspect ?? last) : undefined;
  const isCloser = CLOSERS.has(token.label);
  if (isCloser && !last) return { kind: 'js-stray', name: token.label, offset: token.start };
  const isOther = isCloser && last !== undefined && PARTNERS[last.token.label] !== token.label;
  const isBehind = last?.token.label === '{' && token.label !== '}';
  if (isOther && isBehind) return { kind: 'js-stray', name: token.label, offset: token.start };
  if (isOther) return unclosed(last);
  const ends = token.label === ';' || token.label === '{' || token.isKeyword;
  const isInside = last?.token.label === '(' || last?.token.label === '[';
  return ends && isInside && !/^for\b/.test(lineOf(text, last.token.start)) ? unclosed(last) : undefined;
}

function unclosed(opened: Opened | undefined): FoundAt | undefined {
  return opened && { kind: 'js-unclosed', name: opened.token.label, offset: opened.token.start };
}

function lineOf(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim();
}

function isLineStart(text: string, offset: number): boolean {
  return lineOf(text, offset) === '';
}

function indentOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]{0,200}/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
}
