import { expect, test } from 'vitest';
import { readJs } from './source-js.ts';

const js = (text: string) => readJs('script.js', text);

test('calls, by last name or by all names', () => {
  const script = js(
    'document.querySelector(\'#a\');\nliste().addEventListener("click", ouvrir);\nnew Date(2026, -1);\nalert();',
  );
  expect(script.calls().map(({ name }) => name)).toEqual([
    'document.querySelector',
    'addEventListener',
    'liste',
    'new Date',
    'alert',
  ]);
  expect(script.calls('querySelector')).toEqual(script.calls('document.querySelector'));
  expect(script.calls('addEventListener')).toMatchObject([
    {
      line: 2,
      arguments: [
        { value: 'click', text: '"click"' },
        { value: undefined, text: 'ouvrir' },
      ],
    },
  ]);
  expect(script.calls('new Date')[0]?.arguments.map(({ value }) => value)).toEqual([2026, -1]);
  expect(script.calls('Selector')).toEqual([]);
});

test.each([
  ['at the top', 'alert()', undefined, false],
  ['in a function', 'function dire() { alert() }', 'dire', false],
  ['in an arrow', 'const dire = () => alert()', 'dire', false],
  ['in a method', 'const o = { dire() { alert() } }', 'dire', false],
  ['in a handler', 'bouton.onclick = function () { alert() }', 'onclick', false],
  ['in a function without a name', "bouton.addEventListener('click', () => alert())", '', false],
  ['in a loop', 'for (const a of b) alert()', undefined, true],
  ['in a while', 'while (a) { if (b) alert() }', undefined, true],
  ['for each item', 'b.forEach((a) => alert(a))', '', true],
  ['in a function that a loop declares', 'for (;;) { const f = () => alert() }', 'f', false],
])('where a call stands: %s', (_, text, inFunction, inLoop) => {
  expect(js(text).calls('alert')[0]).toMatchObject({ inFunction, inLoop });
});

test('functions and their parameters', () => {
  const script = js(
    'async function a(b, { c }, ...d) {\n}\nconst e = (f = 1) => f;\nclass G { h() {} }\n(function () {})()',
  );
  expect(script.functions().map(({ name, kind, parameters }) => `${name} ${kind} ${parameters}`)).toEqual([
    'a declaration b,c,d',
    'e arrow f',
    'h method ',
    ' expression ',
  ]);
  expect(script.functions('a')[0]).toMatchObject({ line: 1, endLine: 2, async: true });
});

test('variables: how they are declared, and what they start with', () => {
  const script = js('let places = 12;\nconst { a, b: [c] } = d;\nvar e;\nfunction f() { const nom = `Zoé` }');
  expect(script.variables().map(({ kind, name, value }) => `${kind} ${name} ${value}`)).toEqual([
    'let places 12',
    'const a undefined',
    'const c undefined',
    'var e undefined',
    'const nom Zoé',
  ]);
  expect(script.variables('nom')[0]).toMatchObject({ line: 4, inFunction: 'f' });
});

test('assignments, and those that reach out of their function', () => {
  const script = js(
    'let total = 0;\nfunction f(a) { let b; a = 1; b += 2; total = 3; total++; zone.innerHTML = "" }\ndocument.title = "x"',
  );
  expect(script.assignments().map(({ target, operator, outer }) => `${target} ${operator} ${outer}`)).toEqual([
    'a = false',
    'b += false',
    'total = true',
    'total ++ true',
    'zone.innerHTML = false',
    'document.title = false',
  ]);
  expect(script.assignments('innerHTML')).toMatchObject([{ line: 2, value: '', inFunction: 'f' }]);
  expect(script.assignments('total')).toHaveLength(2);
});

test('constructs', () => {
  const script = js(
    'for (;;) {}\nfor (const a of b) {}\nwhile (c) {}\nconst d = e ? `f` : () => {};\nif (g?.h) throw new I(/j/)',
  );
  const lines = (construct: Parameters<typeof script.uses>[0]) => script.uses(construct).map(({ line }) => line);
  expect(lines('for')).toEqual([1]);
  expect(lines('loop')).toEqual([1, 2, 3]);
  expect(lines('ternary')).toEqual([4]);
  expect(lines('template')).toEqual([4]);
  expect(lines('arrow')).toEqual([4]);
  expect(lines('optional-chaining')).toEqual([5]);
  expect(lines('regexp')).toEqual([5]);
  expect(lines('class')).toEqual([]);
});

test('texts and comments', () => {
  const script = js(`const a = 'un' + \`deux \${b} trois\`; // quatre\n/* cinq */ 6`);
  expect(script.strings().map(({ value }) => value)).toEqual(['un', 'deux ', ' trois']);
  expect(script.comments()).toEqual([
    { text: 'quatre', line: 1 },
    { text: 'cinq', line: 2 },
  ]);
});

test('inline scripts, with the lines of the page; data and scripts of a file are not read', () => {
  const page = readJs(
    'index.html',
    '<script>\nalert(1)</script>\n<script type="application/json">{"a": 1}</script>\n<script src="a.js">alert(2)</script>\n<script type="module">\nimport "b"; alert(3)</script>',
  );
  expect(page.calls('alert').map(({ line }) => line)).toEqual([2, 6]);
});

test('what does not parse has empty lists; a module is read', () => {
  expect(js('alert(').calls()).toEqual([]);
  expect(js('import a from "b";').uses('import')).toHaveLength(1);
});

test.each([
  ['(', 300_000],
  ['{', 300_000],
  ['[', 300_000],
  ['!', 300_000],
  ['a+', 30_000],
])('%s, %i times, neither throws nor lasts', (piece, times) => {
  const start = process.cpuUsage();
  expect(js(`${piece.repeat(times)}a`).calls()).toEqual([]);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
