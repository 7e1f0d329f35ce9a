import { tokenize, tokenTypes } from 'css-tree/dist/csstree.esm';
import { lineCounter, type Piece } from './pieces.ts';

/** A token of CSS; offsets are of the text, `end` exclusive. */
export interface CssToken {
  type: number;
  text: string;
  start: number;
  end: number;
}

/** What stands in a sheet or in a block, as the standard reads it (CSS Syntax Level 3, « parsing »). */
export type CssItem = CssBlock | CssProperty | CssBroken;

/** A rule or an at-rule. */
export interface CssBlock {
  kind: 'rule' | 'at-rule';
  /** For an at-rule, lower case, without `@`. */
  name: string;
  prelude: readonly CssToken[];
  line: number;
  /** `undefined` for an at-rule that ends at `;`. */
  items: CssItem[] | undefined;
}

export interface CssProperty {
  kind: 'declaration';
  property: string;
  /** Without the spaces around and without `!important`. */
  value: readonly CssToken[];
  important: boolean;
  line: number;
}

/** What a browser skips: neither a rule nor a declaration. */
export interface CssBroken {
  kind: 'broken';
  tokens: readonly CssToken[];
  line: number;
}

/** Blocks deeper than this are left out: nobody writes them, and each level costs stack. */
const DEEPEST = 100;

const { Comment, WhiteSpace, Semicolon, Colon, AtKeyword, Ident } = tokenTypes;
const { LeftCurlyBracket, RightCurlyBracket, CDO, CDC } = tokenTypes;
const OPENERS: Record<number, number> = {
  [tokenTypes.LeftCurlyBracket]: tokenTypes.RightCurlyBracket,
  [tokenTypes.LeftParenthesis]: tokenTypes.RightParenthesis,
  [tokenTypes.Function]: tokenTypes.RightParenthesis,
  [tokenTypes.LeftSquareBracket]: tokenTypes.RightSquareBracket,
};

/**
 * The tokens of CSS, comments among them.
 *
 * ```ts
 * tokensOf('a{b:c}').map(({ text }) => text)  // ['a', '{', 'b', ':', 'c', '}']
 * ```
 */
export function tokensOf(text: string): CssToken[] {
  const tokens: CssToken[] = [];
  tokenize(text, (type, start, end) => tokens.push({ type, text: text.slice(start, end), start, end }));
  return tokens;
}

/**
 * The rules and declarations of a piece of CSS; a block that is left open ends with the piece, as in browsers.
 *
 * ```ts
 * readBlocks({ text: 'h1 { color: red }', line: 1 })
 * // [{ kind: 'rule', items: [{ kind: 'declaration', property: 'color', … }], … }]
 * ```
 */
export function readBlocks({ text, line: firstLine }: Piece): CssItem[] {
  const tokens = tokensOf(text).filter(({ type }) => type !== Comment);
  const partner = pairs(tokens);
  const lineAt = lineCounter(text, firstLine);
  const type = (index: number) => tokens[index]?.type;
  /** After the whole of what starts here. */
  const after = (index: number) => (partner.get(index) ?? index) + 1;
  const line = (index: number) => lineAt(tokens[index]?.start ?? text.length);

  function items(from: number, to: number, depth: number): CssItem[] {
    const found: CssItem[] = [];
    for (let at = from; at < to; ) {
      const kind = type(at);
      if (kind === WhiteSpace || kind === Semicolon || (depth === 0 && (kind === CDO || kind === CDC))) at += 1;
      else at = item(found, at, to, depth);
    }
    return found;
  }

  function item(found: CssItem[], at: number, to: number, depth: number): number {
    if (type(at) === AtKeyword) return block(found, at, to, depth);
    return (depth > 0 && declaration(found, at, to)) || block(found, at, to, depth);
  }

  /** @returns where the next item starts; `undefined` where this is no declaration */
  function declaration(found: CssItem[], at: number, to: number): number | undefined {
    const colon = type(at + 1) === WhiteSpace ? at + 2 : at + 1;
    if (type(at) !== Ident || type(colon) !== Colon || colon >= to) return undefined;
    const property = tokens[at]?.text ?? '';
    let end = colon + 1;
    let braces = false;
    for (; end < to && type(end) !== Semicolon; end = after(end)) braces ||= type(end) === LeftCurlyBracket;
    if (braces && !property.startsWith('--')) return undefined;
    const written = trim(tokens.slice(colon + 1, end));
    const value = withoutImportant(written);
    const name = property.startsWith('--') ? property : property.toLowerCase();
    found.push({ kind: 'declaration', property: name, value, important: value !== written, line: line(at) });
    return end;
  }

  function block(found: CssItem[], at: number, to: number, depth: number): number {
    const isAt = type(at) === AtKeyword;
    const start = isAt ? at + 1 : at;
    let open = start;
    // A rule of the sheet goes on until its {, whatever stands before: so says the standard.
    const ends = (index: number) => type(index) === Semicolon && (isAt || depth > 0);
    while (open < to && type(open) !== LeftCurlyBracket && !ends(open)) open = after(open);
    const prelude = trim(tokens.slice(start, Math.min(open, to)));
    const name = isAt ? (tokens[at]?.text.slice(1).toLowerCase() ?? '') : '';
    const hasBlock = open < to && type(open) === LeftCurlyBracket;
    if (!isAt && !hasBlock) {
      found.push({ kind: 'broken', tokens: prelude, line: line(at) });
      return open;
    }
    const close = hasBlock ? Math.min(partner.get(open) ?? to, to) : open;
    const inner = hasBlock && depth < DEEPEST ? items(open + 1, close, depth + 1) : [];
    found.push({
      kind: isAt ? 'at-rule' : 'rule',
      name,
      prelude,
      line: line(at),
      items: hasBlock ? inner : undefined,
    });
    return close + 1;
  }

  return items(0, tokens.length, 0);
}

/** Index of each opening bracket → index of its closing one; those left open are paired with nothing. */
function pairs(tokens: readonly CssToken[]): Map<number, number> {
  const found = new Map<number, number>();
  const open: { index: number; closes: number }[] = [];
  let braces = 0;
  for (const [index, { type }] of tokens.entries()) {
    const closes = OPENERS[type];
    if (closes === RightCurlyBracket) braces += 1;
    if (closes !== undefined) open.push({ index, closes });
    else if (type === RightCurlyBracket && braces > 0) {
      // A brace also ends the parentheses left open in its block.
      const [pair] = open.splice(open.findLastIndex((it) => it.closes === type));
      if (pair) found.set(pair.index, index);
      braces -= 1;
    } else if (open.at(-1)?.closes === type) found.set(open.pop()?.index ?? 0, index);
  }
  return found;
}

function trim(tokens: CssToken[]): CssToken[] {
  const isInk = ({ type }: CssToken) => type !== WhiteSpace;
  return tokens.slice(Math.max(0, tokens.findIndex(isInk)), tokens.findLastIndex(isInk) + 1);
}

function withoutImportant(value: CssToken[]): CssToken[] {
  const mark = value.findLastIndex(({ text }) => text === '!');
  const word = value
    .slice(mark + 1)
    .map(({ text }) => text.trim())
    .join('');
  return mark !== -1 && word.toLowerCase() === 'important' ? trim(value.slice(0, mark)) : value;
}
