import { javascriptLanguage } from '@codemirror/lang-javascript';
import type { SyntaxNode, Tree } from '@lezer/common';
import { GUARD } from './guard-names.ts';
import { lineCounter } from './line-counter.ts';

/**
 * Code in which each loop and each function first says that it is there. Lines stay where they are.
 *
 * ```ts
 * guardLoops('while (x) {\n  x++;\n}', () => 7)   // 'while (x) {__envol(7);\n  x++;\n}'
 * guardLoops('for (;;) x++', () => 7)             // 'for (;;) {__envol(7);x++}'
 * guardLoops('const f = (a) => a + 1', () => 7)   // 'const f = (a) => (__envol(7),a + 1)'
 * ```
 *
 * Code with a mistake of syntax is guarded where that cannot change what the browser says of it.
 *
 * @param number gives the number of a place, from its 1-based line and the name of the function that it is in
 */
export function guardLoops(code: string, number: (line: number, name?: string) => number): string {
  const tree = javascriptLanguage.parser.parse(code);
  const isBroken = hasMistake(tree);
  const lineAt = lineCounter(code);
  const inserts: Insert[] = [];
  tree.iterate({
    enter: ({ node }) => {
      const body = bodyOf(node);
      if (!body || (isBroken && body.name !== 'Block')) return;
      const call = `${GUARD}(${number(lineAt(node.from), functionName(node, code))})`;
      inserts.push(...guard(body, code, call));
    },
  });
  return applyInserts(code, inserts);
}

interface Insert {
  at: number;
  text: string;
}

const LOOPS = new Set(['WhileStatement', 'DoStatement', 'ForStatement']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration']);
const BRACED = new Set(['Property']);

/** What runs again and again, or when the function is called. */
function bodyOf(node: SyntaxNode): SyntaxNode | null {
  if (node.name === 'DoStatement') {
    const first = node.firstChild?.nextSibling ?? null;
    return first && !first.type.isError ? first : null;
  }
  if (LOOPS.has(node.name)) {
    const last = node.lastChild;
    return last && !last.type.isError && last.from > node.from && !/^(ForSpec|for|ForOfSpec|ForInSpec)$/.test(last.name)
      ? last
      : null;
  }
  if (FUNCTIONS.has(node.name) || (BRACED.has(node.name) && node.getChild('ParamList'))) {
    const block = node.getChild('Block');
    if (block || node.name !== 'ArrowFunction') return block;
    const last = node.lastChild;
    return last && !last.type.isError && last.name !== 'Arrow' ? last : null;
  }
  return null;
}

function guard(body: SyntaxNode, code: string, call: string): Insert[] {
  if (body.name === 'Block') return [{ at: afterDirectives(body, code), text: `${call};` }];
  if (body.parent?.name === 'ArrowFunction')
    return [
      { at: body.from, text: `(${call},` },
      { at: body.to, text: ')' },
    ];
  return [
    { at: body.from, text: `{${call};` },
    { at: body.to, text: '}' },
  ];
}

/** `'use strict'` means something only where it comes first. */
function afterDirectives(block: SyntaxNode, code: string): number {
  let at = block.from + 1;
  for (let node = block.firstChild?.nextSibling; node; node = node.nextSibling) {
    if (/Comment$/.test(node.name)) continue;
    const isDirective =
      node.name === 'ExpressionStatement' && /^(["'])use [a-z]+\1\s*;?$/.test(code.slice(node.from, node.to));
    if (!isDirective || !code.slice(node.from, node.to).trimEnd().endsWith(';')) break;
    at = node.to;
  }
  return at;
}

/** The nearest function that has a name; `const f = () => …` and `{ f: () => … }` give theirs. */
function functionName(node: SyntaxNode, code: string): string | undefined {
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    const isMethod = at.name === 'MethodDeclaration' || (at.name === 'Property' && at.getChild('ParamList'));
    if (!FUNCTIONS.has(at.name) && !isMethod) continue;
    const named = isMethod
      ? (at.getChild('PropertyDefinition') ?? null)
      : (at.getChild('VariableDefinition') ?? ownerName(at));
    if (named) return code.slice(named.from, named.to);
  }
  return undefined;
}

function ownerName({ parent, prevSibling }: SyntaxNode): SyntaxNode | null {
  const isGiven = parent?.name === 'VariableDeclaration' || parent?.name === 'Property';
  const name =
    isGiven && prevSibling?.name === 'Equals' ? prevSibling.prevSibling : parent?.getChild('PropertyDefinition');
  return isGiven ? (name ?? null) : null;
}

function hasMistake(tree: Tree): boolean {
  let found = false;
  tree.iterate({
    enter: ({ type }) => {
      found ||= type.isError;
      return !found;
    },
  });
  return found;
}

/** What closes at a place comes before what opens there; of two that close, the inner one comes first. */
function applyInserts(code: string, inserts: Insert[]): string {
  const isClosing = ({ text }: Insert) => text === ')' || text === '}';
  const sorted = inserts
    .map((insert, index) => ({ insert, index }))
    .sort((a, b) => {
      if (a.insert.at !== b.insert.at) return a.insert.at - b.insert.at;
      const [first, second] = [isClosing(a.insert), isClosing(b.insert)];
      if (first !== second) return first ? -1 : 1;
      return first ? b.index - a.index : a.index - b.index;
    });
  let result = '';
  let from = 0;
  for (const { insert } of sorted) {
    result += code.slice(from, insert.at) + insert.text;
    from = insert.at;
  }
  return result + code.slice(from);
}
