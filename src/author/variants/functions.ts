import type { AnyNode, ArrowFunctionExpression, FunctionExpression } from 'acorn';
import type { Splice } from '../mutations/edit.ts';
import { jsNodes } from '../mutations/js/js-nodes.ts';
import { inPieces, type Variation } from './variant.ts';

/** Outer ones only: the next would be in what was just rewritten. */
function outermost(splices: readonly Splice[]): Splice[] {
  return splices.filter(
    (it) => !splices.some((other) => other !== it && other.start <= it.start && it.end <= other.end),
  );
}

const usesItself = (code: string) => /\b(this|arguments|super|new\.target)\b/.test(code);

/** `() => a` → `function () { return a; }`. */
export const functionsForArrows: Variation = {
  kind: 'functions-for-arrows',
  examples: [
    [
      { 'script.js': 'const f = (a) => a + 1; g(async () => { h(); }, () => this.x);' },
      { 'script.js': 'const f = function (a) { return a + 1; }; g(async function () { h(); }, () => this.x);' },
    ],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'js', (js) =>
      outermost(
        jsNodes(js).flatMap(({ node }) =>
          node.type === 'ArrowFunctionExpression' && !usesItself(js.slice(node.start, node.end))
            ? [{ start: node.start, end: node.end, text: asFunction(js, node) }]
            : [],
        ),
      ),
    ),
};

function asFunction(js: string, { params, body, async, expression }: ArrowFunctionExpression): string {
  const code = js.slice(body.start, body.end);
  return `${async ? 'async ' : ''}function (${paramsOf(js, params)}) ${expression ? `{ return ${code}; }` : code}`;
}

/** `function () { }` → `() => { }`; those that have a name keep it. */
export const arrowsForFunctions: Variation = {
  kind: 'arrows-for-functions',
  examples: [
    [
      { 'script.js': 'a.onclick = function (e) { f(e); }; function f() { } const o = { g() { } };' },
      { 'script.js': 'a.onclick = (e) => { f(e); }; function f() { } const o = { g() { } };' },
    ],
  ],
  rewrite: (texts) =>
    inPieces(texts, 'js', (js) =>
      outermost(
        jsNodes(js).flatMap(({ node, around: [parent] }) =>
          node.type === 'FunctionExpression' && mayBeArrow(js, node, parent)
            ? [{ start: node.start, end: node.end, text: asArrow(js, node) }]
            : [],
        ),
      ),
    ),
};

function mayBeArrow(js: string, node: FunctionExpression, parent: AnyNode | undefined): boolean {
  const isMethod =
    parent?.type === 'MethodDefinition' || (parent?.type === 'Property' && (parent.method || parent.kind !== 'init'));
  return !node.id && !node.generator && !isMethod && !usesItself(js.slice(node.start, node.end));
}

function asArrow(js: string, { params, body, async }: FunctionExpression): string {
  return `${async ? 'async ' : ''}(${paramsOf(js, params)}) => ${js.slice(body.start, body.end)}`;
}

function paramsOf(js: string, params: readonly AnyNode[]): string {
  return params.map(({ start, end }) => js.slice(start, end)).join(', ');
}
