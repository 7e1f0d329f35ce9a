import { expect, test } from 'vitest';
import { guardLoops } from './guard-loops.ts';

/** Places are written as the guards name them: `7` for line 7, `7f` for line 7 in `f`. */
function guarded(code: string): string {
  const places: string[] = [];
  const result = guardLoops(code, (line, name) => places.push(`${line}${name ?? ''}`) - 1);
  return result.replace(/__envol\((\d+)\)/g, (_, index) => `@${places[Number(index)]}`);
}

test.each([
  ['while (x) {\n  x++;\n}', 'while (x) {@1;\n  x++;\n}'],
  ['while (true);', 'while (true){@1;;}'],
  ['\n\ndo x++\nwhile (x < 3)', '\n\ndo {@3;x++}\nwhile (x < 3)'],
  ['do { x } while (1)', 'do {@1; x } while (1)'],
  ['for (;;) for (;;) f()', 'for (;;) {@1;for (;;) {@1;f()}}'],
  ['for (const a of b) c(a);', 'for (const a of b) {@1;c(a);}'],
  ['for (const a in b) { c(a) }', 'for (const a in b) {@1; c(a) }'],
  ['if (a) while (b) c(); else d()', 'if (a) while (b) {@1;c();} else d()'],
  ['function f() { f() }', 'function f() {@1f; f() }'],
  ['const f = () => f()', 'const f = () => (@1f,f())'],
  ['const f = x => ({ x })', 'const f = x => (@1f,({ x }))'],
  ['const f = a => b => a + b', 'const f = a => (@1f,b => (@1f,a + b))'],
  ['a.map(function () { while (1) {} })', 'a.map(function () {@1; while (1) {@1;} })'],
  ['const o = { m() { }, n: () => 1 }', 'const o = { m() {@1m; }, n: () => (@1n,1) }'],
  [
    'class A { constructor() { super() } get b() { return 1 } }',
    'class A { constructor() {@1constructor; super() } get b() {@1b; return 1 } }',
  ],
  ["function f() { 'use strict'; g() }", "function f() { 'use strict';@1f; g() }"],
  [
    'async function f() { for await (const a of b) await a }',
    'async function f() {@1f; for await (const a of b) {@1f;await a} }',
  ],
  ['function* f() { while (true) yield 1 }', 'function* f() {@1f; while (true) {@1f;yield 1} }'],
  ['a: while (1) b: for (;;) continue b', 'a: while (1) {@1;b: for (;;) {@1;continue b}}'],
])('%s', (code, expected) => {
  expect(guarded(code)).toBe(expected);
});

test('lines stay where they are', () => {
  const code = 'let a = 1;\nwhile (a)\n  a++;\n\nconst f = () =>\n  a;\n';
  expect(guarded(code).split('\n').length).toBe(code.split('\n').length);
});

test('what cannot be read is left as it is, but for its blocks', () => {
  expect(guarded('let x = ;\nwhile (1) { }\nwhile (2) y();')).toBe('let x = ;\nwhile (1) {@2; }\nwhile (2) y();');
  expect(guarded('while (')).toBe('while (');
});
