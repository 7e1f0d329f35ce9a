import { tokenTypes } from 'css-tree/dist/csstree.esm';
import { type CssToken, tokensOf } from '../css-blocks.ts';
import { type Piece, placeCounter } from '../pieces.ts';
import { splitBeforeDeclaration, trimmed, written } from './css-segments.ts';
import type { Fault } from './fault.ts';

const { AtKeyword, BadString, CDC, CDO, Colon, Comment, LeftCurlyBracket, RightCurlyBracket, Semicolon, WhiteSpace } =
  tokenTypes;

/** A run of tokens between two of `{` `}` `;`, comments and spaces around left out. */
export interface Segment {
  tokens: readonly CssToken[];
  /** `{`: what stands before a block; `;`: a declaration or a statement. */
  ends: '{' | ';';
  /** Of the block around it: `''` in the sheet, `rule`, or the name of an at-rule. */
  around: string;
}

export interface Scan {
  segments: readonly Segment[];
  /** Faults of the marks: a brace, a comment, a quotation mark… */
  faults: readonly Fault[];
  lineAt: (offset: number) => number;
}

interface Block {
  kind: string;
  name: string;
  line: number;
  column: number;
}

interface State extends Scan {
  text: string;
  placeAt: (offset: number) => { line: number; column: number };
  /** The first block in which a rule starts as if it were outside; its end is missing, unless all braces pair. */
  leftOpen: { name: string; line: number } | undefined;
  segments: Segment[];
  faults: Fault[];
  blocks: Block[];
  segment: CssToken[];
  /** The first token of the segment that is no space. */
  first: CssToken | undefined;
  hasColon: boolean;
  parentheses: { token: CssToken; closes: number }[];
  /** The last tokens that are no space: of all, and of what stands before the segment. */
  last: CssToken | undefined;
  before: CssToken | undefined;
}

/** At-rules that hold rules, not declarations. */
const HOLDS_RULES = /^(media|supports|layer|container|scope|starting-style|document|(-\w+-)?keyframes)$/;

const PARTNERS: Record<number, number> = {
  [tokenTypes.Function]: tokenTypes.RightParenthesis,
  [tokenTypes.LeftParenthesis]: tokenTypes.RightParenthesis,
  [tokenTypes.LeftSquareBracket]: tokenTypes.RightSquareBracket,
};

/** How far a `<` is taken for a tag, in tokens. */
const LONGEST_TAG = 20;

/**
 * Cuts a sheet where its writer meant to, not where a browser gives up, and says which marks are missing.
 *
 * ```ts
 * scanCss({ text: 'h1 {\n color: red\n', line: 1 }).faults  // [{ kind: 'css-unclosed', name: 'h1', line: 2 }]
 * ```
 */
export function scanCss({ text, line }: Piece): Scan {
  const tokens = tokensOf(text);
  const placeAt = placeCounter(text, line);
  const state: State = {
    text,
    placeAt,
    lineAt: (offset) => placeAt(offset).line,
    leftOpen: undefined,
    segments: [],
    faults: [],
    blocks: [],
    segment: [],
    first: undefined,
    hasColon: false,
    parentheses: [],
    last: undefined,
    before: undefined,
  };
  for (let at = 0; at < tokens.length; at += 1)
    at = skipped(state, tokens, at) ?? read(state, tokens[at] as CssToken, at);
  endParentheses(state);
  const { first } = state;
  const rest = take(state, ';');
  const { blocks, lineAt, last, leftOpen } = state;
  const [open] = blocks.slice(-1);
  if (open) {
    const { name, line } = leftOpen ?? { name: open.name, line: lineAt(last?.start ?? text.length) };
    state.faults.push({ kind: 'css-unclosed', name, line });
  } else if (first && first.type !== AtKeyword) report(state, 'css-no-brace', first, written(rest));
  return state;
}

/** Reads over what is neither a rule nor a declaration. @returns index of its last token; `undefined` for all the rest */
function skipped(state: State, tokens: readonly CssToken[], at: number): number | undefined {
  const token = tokens[at] as CssToken;
  const { type, text } = token;
  if (type === Comment) {
    if (text.length < 4 || !text.endsWith('*/')) report(state, 'css-comment', token);
    return at;
  }
  if (type === CDC) return at;
  if (type === CDO) {
    report(state, 'css-html-comment', token);
    const end = state.text.indexOf('-->', token.start);
    return lastBefore(tokens, at, end === -1 ? token.end : end + 3);
  }
  if (text === '/' && tokens[at + 1]?.text === '/' && !isIn(state, 'url')) {
    report(state, 'css-slashes', token);
    const end = state.text.indexOf('\n', token.start);
    return lastBefore(tokens, at, end === -1 ? state.text.length : end);
  }
  if (text !== '<' || state.first) return undefined;
  const length = tokens.slice(at, at + LONGEST_TAG).findIndex((it) => it.text === '>');
  if (length === -1) return undefined;
  const tag = state.text.slice(token.start, tokens[at + length]?.end);
  if (!state.faults.some(({ kind }) => kind === 'css-tag')) report(state, 'css-tag', token, tag);
  return at + length;
}

/** Index of the last token that starts before an offset. */
function lastBefore(tokens: readonly CssToken[], from: number, offset: number): number {
  let at = from;
  while ((tokens[at + 1]?.start ?? offset) < offset) at += 1;
  return at;
}

function read(state: State, token: CssToken, at: number): number {
  const { type, text } = token;
  if (type === WhiteSpace) {
    state.segment.push(token);
    return at;
  }
  if (!state.first && type !== Semicolon && type !== RightCurlyBracket) {
    state.first = token;
    state.before = state.last;
  }
  state.last = token;
  const closes = PARTNERS[type];
  if (closes !== undefined) state.parentheses.push({ token, closes });
  else if (state.parentheses.at(-1)?.closes === type) state.parentheses.pop();
  if (type === Colon) state.hasColon = true;
  if (type === BadString) {
    report(state, 'css-quote', token);
    state.segment.push(token);
  }
  if (type === LeftCurlyBracket) openBlock(state);
  else if (type === RightCurlyBracket) closeBlock(state, token);
  // A string left open swallows the end of its line, and the ; with it.
  else if ((type === Semicolon && !isIn(state, 'if')) || (type === BadString && /;\s*$/.test(text)))
    endStatement(state);
  else state.segment.push(token);
  return at;
}

function openBlock(state: State): void {
  endParentheses(state);
  const { first, before, blocks, text, placeAt, lineAt } = state;
  const around = blocks.at(-1);
  const prelude = take(state, '{');
  const isAt = first?.type === AtKeyword;
  const { line, column } = placeAt(first?.start ?? text.length);
  const looksOuter = around?.kind === 'rule' && !isAt && line > around.line && column <= around.column;
  if (looksOuter && first?.text !== '&') state.leftOpen ??= { name: around.name, line: lineAt(before?.start ?? 0) };
  blocks.push({ kind: isAt ? first.text.slice(1).toLowerCase() : 'rule', name: written(prelude), line, column });
}

function closeBlock(state: State, token: CssToken): void {
  endParentheses(state);
  if (state.blocks.length === 0 && state.hasColon) openWithoutBrace(state);
  take(state, ';');
  if (!state.blocks.pop()) report(state, 'css-stray', token);
}

function endStatement(state: State): void {
  endParentheses(state);
  const { blocks, first, hasColon } = state;
  const inSheet = blocks.every(({ kind }) => HOLDS_RULES.test(kind));
  if (inSheet && hasColon && first?.type !== AtKeyword) openWithoutBrace(state);
  take(state, ';');
}

/** `h1 color: red; }`: the block starts where its first declaration does. */
function openWithoutBrace(state: State): void {
  const [prelude, declaration] = splitBeforeDeclaration(trimmed(state.segment));
  if (prelude.length === 0) {
    const isSaid = state.faults.at(-1)?.kind === 'css-no-rule';
    if (!isSaid) report(state, 'css-no-rule', declaration[0]);
    return;
  }
  report(state, 'css-no-brace', prelude[0] ?? declaration[0], written(prelude));
  state.blocks.push({ kind: 'rule', name: written(prelude), line: 0, column: 0 });
  state.segment = [...declaration];
}

function take(state: State, ends: Segment['ends']): CssToken[] {
  const tokens = trimmed(state.segment);
  if (tokens.length > 0) state.segments.push({ tokens, ends, around: state.blocks.at(-1)?.kind ?? '' });
  Object.assign(state, { segment: [], first: undefined, hasColon: false });
  return tokens;
}

function endParentheses(state: State): void {
  const [open] = state.parentheses;
  if (open) report(state, 'css-parenthesis', open.token);
  state.parentheses = [];
}

function report({ faults, lineAt, text }: State, kind: Fault['kind'], token: CssToken | undefined, name = ''): void {
  faults.push({ kind, name, line: lineAt(token?.start ?? text.length) });
}

function isIn({ parentheses }: State, name: 'url' | 'if'): boolean {
  return parentheses.some(({ token }) => token.text.toLowerCase() === `${name}(`);
}
