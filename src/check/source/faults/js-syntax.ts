import { type JsToken, jsTokens } from '../js-tokens.ts';
import { type ReadJsOptions, type SyntaxFault, syntaxFault } from '../js-tree.ts';
import { lineCounter, type Piece } from '../pieces.ts';
import type { Fault } from './fault.ts';
import { unbalanced } from './js-brackets.ts';
import { keywordFault } from './js-keywords.ts';

/** Longer scripts are nobody's own. */
const LONGEST = 300_000;

/** A fault that is found at an offset of the piece. */
export type FoundAt = Omit<Fault, 'line'> & { offset: number };

/** What is known where the parser stopped. */
export interface Stop {
  text: string;
  message: string;
  offset: number;
  /** The token there; `undefined` at the end, or where there is none. */
  token: JsToken | undefined;
  /** Those before it, nearest last. */
  before: readonly JsToken[];
}

/**
 * The syntax error of a script, said for who wrote it: where its cause is, not where the parser gave up.
 *
 * ```ts
 * jsSyntax({ text: 'if (a) {\n b();\n', line: 1 }, { module: false })  // [{ kind: 'js-unclosed', name: '{', line: 1 }]
 * ```
 *
 * @returns one fault at most: nothing after it is read
 */
export function jsSyntax(piece: Piece, { module }: ReadJsOptions): Fault[] {
  const { text, line } = piece;
  if (text.length > LONGEST) return [];
  const tag = /^\s*(<\/?script\b[^>]{0,100}>|<!--)/i.exec(text);
  const lineAt = lineCounter(text, line);
  if (tag?.[1]) return [{ kind: 'js-tag', name: tag[1], line: lineAt(tag[0].length - tag[1].length) }];
  const stopped = syntaxFault(text, { module });
  if (!stopped) return [];
  const { offset, ...fault } = explain(stopOf(text, stopped));
  return [{ ...fault, line: lineAt(Math.min(offset, text.trimEnd().length)) }];
}

function stopOf(text: string, { message, offset }: SyntaxFault): Stop {
  const tokens = jsTokens(text);
  const at = tokens.findIndex(({ start }) => start >= offset);
  const before = at === -1 ? tokens.filter(({ end }) => end <= offset) : tokens.slice(0, at);
  const token = tokens[at];
  return { text, message, offset, token: token?.start === offset ? token : undefined, before };
}

function explain(stop: Stop): FoundAt {
  const { message, offset, token, text } = stop;
  for (const [pattern, found] of MESSAGES) {
    const match = pattern.exec(message);
    const fault = match && found(stop, match[1] ?? '');
    if (fault) return fault;
  }
  const fault = inParentheses(stop) ?? keywordFault(stop) ?? unbalanced(stop) ?? betweenValues(stop);
  if (fault) return fault;
  const name = token?.text ?? text.slice(offset).trim().split(/\s/)[0] ?? '';
  return name === '' ? { kind: 'js-end', name, offset } : { kind: 'js-token', name, offset };
}

type Explain = (stop: Stop, name: string) => FoundAt | undefined;

const at =
  (kind: Fault['kind']): Explain =>
  ({ offset }, name) => ({ kind, name, offset });

/** acorn's sentences, and what they mean. */
const MESSAGES: readonly (readonly [RegExp, Explain])[] = [
  [/^Unterminated string constant/, (stop) => apostrophe(stop) ?? { kind: 'js-string', name: '', offset: stop.offset }],
  [/^Unterminated template/, (stop) => ({ kind: 'js-template', name: '', offset: lastBacktick(stop) })],
  [/^Unterminated comment/, at('js-comment')],
  [/^Unexpected character '[“”„«»‘’]'/, at('js-curly')],
  [/^Unexpected character '(.+)'/u, at('js-character')],
  [/^Identifier directly after number|^Invalid number/, at('js-digit')],
  [/^Identifier '(.+)' has already been declared/, declaredTwice],
  [/^(?:Unexpected keyword|The keyword) '(.+)' is reserved/, at('js-reserved')],
  [
    /^Unexpected keyword '(.+)'/,
    (stop, name) => keywordFault(stop) ?? { kind: 'js-reserved', name, offset: stop.offset },
  ],
  [/^'return' outside of function/, at('js-return')],
  [/await/i, at('js-await')],
  [/^'(import|export)'/, at('js-import')],
  [
    /^Assigning to rvalue|^Invalid left-hand side/,
    (stop) => ({ kind: isCondition(stop) ? 'js-compare' : 'js-assign', name: '', offset: stop.offset }),
  ],
  [/^Unexpected token/, apostrophe],
];

/** `'l'été'`: the parser stops at a word that touches the end of a text. */
function apostrophe({ text, before, offset }: Stop): FoundAt | undefined {
  const last = before.at(-1);
  const cuts = last?.label === 'string' && last.text.endsWith("'") && last.end === offset;
  const isLetter = /^\p{L}/u.test(text.slice(offset)) && /\p{L}'$/u.test(last?.text ?? '');
  if (cuts && isLetter) return { kind: 'js-apostrophe', name: '', offset: last.start };
  // Or at the second half of it, read as a text of its own that never ends.
  const [line = ''] = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n');
  const isHalf = text[offset] === "'" && /'[^"'`]*\p{L}'\p{L}[^"'`]*'/u.test(line);
  return isHalf ? { kind: 'js-apostrophe', name: '', offset } : undefined;
}

/** The parser stops at the end; the text starts at the last mark that opens one. */
function lastBacktick({ text, offset }: Stop): number {
  return text[offset] === '`' ? offset : Math.max(0, text.lastIndexOf('`', offset));
}

function declaredTwice(stop: Stop, name: string): FoundAt {
  const { text, before, offset } = stop;
  if (isForWithCommas(stop)) return { kind: 'js-for', name: 'for', offset };
  const first = before.find((token, index) => token.text === name && DECLARES.has(before[index - 1]?.text ?? ''));
  return { kind: 'js-declared', name, at: first ? text.slice(0, first.start).split('\n').length : 1, offset };
}

const DECLARES = new Set(['const', 'let', 'var', 'function', 'class', ',', '(']);

/** Two values that nothing joins: `"a" b`, `{ a: 1 b: 2 }`. */
function betweenValues({ token, before, text }: Stop): FoundAt | undefined {
  const last = before.at(-1);
  if (!token || !last || !isValueEnd(last) || !isValueStart(token)) return undefined;
  const isNewLine = text.slice(last.end, token.start).includes('\n');
  const next = text.slice(token.end).trimStart()[0];
  const { text: name, start } = token;
  const near = SIGNS[name];
  if (near && !isNewLine) return { kind: 'js-sign-word', name, near, offset: start };
  if (next === ':' || isNewLine) return { kind: 'js-comma', name, offset: isNewLine ? last.start : start };
  return { kind: 'js-between', name, offset: start };
}

/** Words that beginners write for signs. */
const SIGNS: Record<string, string> = { et: '&&', and: '&&', ou: '||', or: '||', x: '*', mod: '%' };

/** What stands before the parenthesis that is still open, nearest first: `if (a` → `if`; `undefined` outside of any. */
function openedBy(before: readonly JsToken[]): { index: number; name: string } | undefined {
  let depth = 0;
  const index = before.findLastIndex(({ label }) => {
    if (label === ')') depth += 1;
    if (label === '(') depth -= 1;
    return depth < 0;
  });
  return index === -1 ? undefined : { index, name: before[index - 1]?.text ?? '' };
}

const isCondition = ({ before }: Stop) => /^(if|while)$/.test(openedBy(before)?.name ?? '');

/** `for (let i = 0, i < 3, i++)` */
function isForWithCommas({ before, token }: Stop): boolean {
  const open = openedBy(before);
  if (open?.name !== 'for') return false;
  const inside = [...before.slice(open.index + 1), ...(token ? [token] : [])].map(({ label }) => label);
  return inside.includes(',') && !inside.includes(';');
}

/** Marks that are wrong in or before parentheses, or missing. */
function inParentheses(stop: Stop): FoundAt | undefined {
  const { text, token, before, offset } = stop;
  const last = before.at(-1);
  if (!token || !last) return undefined;
  if (/^(if|while|for|switch)$/.test(last.text)) return { kind: 'js-parenthesis', name: last.text, offset: last.start };
  if (token.text === '=>' && last.label === 'name') return { kind: 'js-order', name: '=>', near: '>=', offset };
  if (token.text === '<' && last.text === '=' && last.end === token.start)
    return { kind: 'js-order', name: '=<', near: '<=', offset };
  if (/^=+$/.test(token.text) && last.text === '=' && isCondition(stop))
    return { kind: 'js-compare', name: '', offset };
  if (isForWithCommas(stop)) return { kind: 'js-for', name: 'for', offset };
  if (token.text === ';' && openedBy(before) && /^;[^;(){}\n]+\)/.test(text.slice(offset)))
    return { kind: 'js-parameter', name: ';', offset };
  if (token.text !== '{' || last.label !== ')') return undefined;
  return openedBy(before.slice(0, -1))?.name === 'else'
    ? { kind: 'js-else-if', name: 'else', offset: last.start }
    : undefined;
}

const isValueEnd = ({ label }: JsToken) => ['name', 'string', 'num', ')', ']', '}', '`'].includes(label);
const isValueStart = ({ label }: JsToken) => ['name', 'string', 'num', '`'].includes(label);
