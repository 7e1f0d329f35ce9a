import { tokenTypes } from 'css-tree/dist/csstree.esm';
import type { CssToken } from '../css-blocks.ts';
import { isProperty, propertyFault } from './css-properties.ts';
import { trimmed, written } from './css-segments.ts';
import { valueFault } from './css-values.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

const { Colon, Ident, WhiteSpace } = tokenTypes;

/** Declarations longer than this many tokens are read in part. */
const LONGEST = 2000;

type LineAt = (offset: number) => number;

/**
 * Faults of what stands where a declaration is expected.
 *
 * ```
 * color = red           → css-equals color
 * color red             → css-colon color
 * color: red margin: 0  → css-semicolon
 * colour: red           → property colour, color
 * ```
 */
export function declarationFaults(tokens: readonly CssToken[], lineAt: LineAt, isRule: boolean): Fault[] {
  const found: Fault[] = [];
  for (let left: readonly CssToken[] = tokens.slice(0, LONGEST); left.length > 0 && found.length < MOST_FAULTS; ) {
    const { faults, next } = firstDeclaration(left, lineAt, isRule);
    found.push(...faults);
    left = next;
  }
  return found;
}

function firstDeclaration(
  tokens: readonly CssToken[],
  lineAt: LineAt,
  isRule: boolean,
): { faults: readonly Fault[]; next: readonly CssToken[] } {
  const [first] = tokens;
  if (first?.type !== Ident) return { faults: [], next: [] };
  const [mark, ...rest] = trimmed(tokens.slice(1));
  const line = lineAt(first.start);
  const name = first.text.toLowerCase();
  if (mark?.text === '=') return { faults: [{ kind: 'css-equals', name, line }], next: [] };
  if (mark?.type !== Colon) return { faults: withoutColon(tokens, line), next: [] };
  const next = nextDeclaration(rest);
  const value = trimmed(rest.slice(0, next));
  const own = name.startsWith('-') || !isRule ? [] : ofDeclaration(name, line, value, lineAt);
  if (next === undefined) return { faults: own, next: [] };
  const missing: Fault = { kind: 'css-semicolon', name: '', line: lineAt((value.at(-1) ?? first).start) };
  return { faults: [missing, ...own], next: rest.slice(next) };
}

function ofDeclaration(name: string, line: number, value: readonly CssToken[], lineAt: LineAt): Fault[] {
  const unknown = propertyFault(name);
  if (unknown) return [{ ...unknown, line }];
  const fault = valueFault(name, written(value));
  return fault ? [{ ...fault, line: value[0] ? lineAt(value[0].start) : line }] : [];
}

/** Index of a name that a colon follows, on another line or where it is a property: the `;` before it is missing. */
function nextDeclaration(value: readonly CssToken[]): number | undefined {
  let depth = 0;
  for (const [index, { type, text }] of value.entries()) {
    if (/[({[]$/.test(text)) depth += 1;
    if (/^[)}\]]$/.test(text)) depth -= 1;
    const before = value[index - 1];
    if (depth > 0 || type !== Ident || before?.type !== WhiteSpace || index < 2) continue;
    const after = value[index + 1]?.type === WhiteSpace ? value[index + 2] : value[index + 1];
    if (after?.type === Colon && (before.text.includes('\n') || isProperty(text.toLowerCase()))) return index;
  }
  return undefined;
}

/** `color red` is a declaration for sure only where its first word is a property. */
function withoutColon(tokens: readonly CssToken[], line: number): Fault[] {
  const colon = tokens.findIndex(({ type }) => type === Colon);
  const words = written(tokens.slice(0, colon === -1 ? undefined : colon)).toLowerCase();
  const joined = words.replaceAll(' ', '-');
  if (colon !== -1 && isProperty(joined)) return [{ kind: 'property', name: words, near: joined, line }];
  const [name = ''] = words.split(' ');
  if (!isProperty(name)) return [];
  return [{ kind: tokens.length === 1 ? 'css-alone' : 'css-colon', name, line }];
}
