import { expect, test } from 'vitest';
import { literal } from './literal.ts';
import { withValues } from './starting-values.ts';

const script = (text: string) => new Map([['script.js', new TextEncoder().encode(text)]]);
const changed = (text: string, values: Record<string, unknown>) => {
  const { work, missing } = withValues(script(text), values);
  return { text: new TextDecoder().decode(work.get('script.js')), missing };
};

test.each<[string, string, Record<string, unknown>, string]>([
  [
    'numbers and texts',
    "// <depart>\nlet prix = 20;\nconst nom = 'Ana';\n// </depart>\n",
    { prix: 80, nom: 'Zoé' },
    '// <depart>\nlet prix = 80;\nconst nom = "Zoé";\n// </depart>\n',
  ],
  [
    'a list of objects, written over several lines',
    "  // <depart>\nconst produits = [\n  { nom: 'a', prix: 1 },\n];\n  // </depart>\nproduits.length;",
    { produits: [] },
    '  // <depart>\nconst produits = [];\n  // </depart>\nproduits.length;',
  ],
  [
    'what is written by hand after the marks stays',
    '// <depart>\nlet a = 1;\n// </depart>\nlet b = 1;',
    { a: 2 },
    '// <depart>\nlet a = 2;\n// </depart>\nlet b = 1;',
  ],
])('%s', (_, text, values, result) => {
  expect(changed(text, values)).toEqual({ text: result, missing: [] });
});

test('a name that is not there, marks that were removed, a script that cannot be read', () => {
  expect(changed('// <depart>\nlet a = 1;\n// </depart>', { b: 2 }).missing).toEqual(['b']);
  expect(changed('let a = 1;', { a: 2 })).toEqual({ text: 'let a = 1;', missing: ['a'] });
  expect(changed('// <depart>\nlet a = ;\n// </depart>', { a: 2 }).missing).toEqual(['a']);
});

test('values as a script writes them', () => {
  expect(literal([1, Number.NaN, undefined, null, true, { 'a b': 'l’été' }])).toBe(
    '[1,NaN,undefined,null,true,{"a b":"l’été"}]',
  );
});
