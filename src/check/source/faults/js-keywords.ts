import type { JsToken } from '../js-tokens.ts';
import { KEYWORDS } from './english.ts';
import type { FoundAt, Stop } from './js-syntax.ts';
import { meant } from './near.ts';

const WORDS = 'function const let var if else for while return switch case class new async await typeof break'.split(
  ' ',
);
const DECLARERS = new Set(['const', 'let', 'var']);

/**
 * A word of the language that is misspelt or out of place, where the parser stopped just after it.
 *
 * ```
 * fonction f() {}   → js-keyword fonction, function
 * let mon age = 3   → js-name monAge
 * const prix;       → js-const prix
 * } else {          → js-else
 * ```
 */
export function keywordFault({ text, token, before }: Stop): FoundAt | undefined {
  const last = before.at(-1);
  const declared = before.at(-2);
  if (token?.text === 'else') return { kind: 'js-else', name: 'else', offset: token.start };
  if (last?.label === 'name' && DECLARERS.has(declared?.text ?? '')) {
    const near = KEYWORDS[declared?.text ?? ''];
    if (near === undefined) return afterName(text, declared?.text ?? '', last, token);
  }
  if (last?.text === 'await') return { kind: 'js-await', name: 'await', offset: last.start };
  const called = token?.text === '{' && last?.text === ')' ? calledName(before) : undefined;
  const misspelt = [called ?? last, declared].find((word, index) => isMisspelt(text, word, index));
  if (!misspelt) return undefined;
  return { kind: 'js-keyword', name: misspelt.text, near: nearKeyword(misspelt.text), offset: misspelt.start };
}

function afterName(text: string, declares: string, name: JsToken, token: JsToken | undefined): FoundAt | undefined {
  const { start: offset } = name;
  const next = /^\s*([\p{L}\d_$]+)/u.exec(
    text.slice((token?.label === 'name' ? token.start : token?.end) ?? text.length),
  )?.[1];
  const isSplit = token?.label === 'name' || token?.text === '-';
  const isSameLine = token !== undefined && !text.slice(name.end, token.start).includes('\n');
  if (isSplit && isSameLine && next) {
    return { kind: 'js-name', name: `${name.text}${next[0]?.toUpperCase()}${next.slice(1)}`, offset };
  }
  const isEmpty = !token || token.text === ';' || !isSameLine;
  return declares === 'const' && isEmpty ? { kind: 'js-const', name: name.text, offset } : undefined;
}

/** At the start of a statement, or just before what the parser did not expect. */
function isMisspelt(text: string, word: JsToken | undefined, index: number): word is JsToken {
  if (word?.label !== 'name' || nearKeyword(word.text) === undefined) return false;
  const before = text.slice(0, word.start).trimEnd().at(-1);
  const isStart = before === undefined || /[;{}]/.test(before) || /\n\s*$/.test(text.slice(0, word.start));
  return isStart || index === 0;
}

/** `elseif (b)` → the token of `elseif`. */
function calledName(tokens: readonly JsToken[]): JsToken | undefined {
  let depth = 0;
  const open = tokens.findLastIndex(({ label }) => {
    if (label === ')') depth += 1;
    if (label === '(') depth -= 1;
    return depth === 0;
  });
  return tokens[open - 1];
}

function nearKeyword(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (WORDS.includes(word)) return undefined;
  return KEYWORDS[lower] ?? (WORDS.includes(lower) ? lower : meant(lower, WORDS));
}
