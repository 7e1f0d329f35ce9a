import { expect, test } from 'vitest';
import type { Work } from '../../course/work.ts';
import { mutantsOf } from './mutants-of.ts';
import { readStatement } from './statement.ts';

const work = (files: Record<string, string>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const statement = readStatement('Le titre principal est « Lune ».');

test('only what the learner writes is changed', () => {
  const starter = work({ 'index.html': '<body>\n  Lune\n  <p>Bonjour</p>\n</body>\n', 'style.css': 'p { margin: 0 }' });
  const solution = work({
    'index.html': '<body>\n  <h1>Lune</h1>\n  <p>Bonjour</p>\n</body>\n',
    'style.css': 'p { margin: 0 }',
  });
  const mutants = mutantsOf(starter, solution, statement);
  expect(mutants.map(({ kind, after }) => [kind, after])).toEqual([
    ['drop-element', ''],
    ['unwrap-element', 'Lune'],
    ['drop-end-tag', '<h1>Lune'],
    ['change-tag', '<h2>Lune</h2>'],
    ['undo', 'Lune</h1>'],
  ]);
  expect(mutants[0]).toMatchObject({ file: 'index.html', line: 2, before: '<h1>Lune</h1>', named: 'h1' });
});

test('styles and scripts of a page are changed in their own language, at their lines', () => {
  const solution = work({
    'index.html': '<style>\n  p { color: red }\n</style>\n<script>\n  if (n > 0) f();\n</script>',
  });
  const mutants = mutantsOf(work({}), solution, statement);
  expect(mutants.find(({ kind }) => kind === 'drop-declaration')).toMatchObject({ line: 2, logic: false });
  expect(mutants.find(({ after }) => after === 'if (n > 1) f();')).toMatchObject({
    ...{ line: 5, before: 'if (n > 0) f();', logic: true, named: undefined },
  });
});

test('in a page to repair, each fault of the starter has to go', () => {
  const [starter, solution] = [work({ 'index.html': '<b>a<b>' }), work({ 'index.html': '<b>a</b>' })];
  const undone = (isRepair: boolean) =>
    mutantsOf(starter, solution, statement, isRepair).find(({ after }) => after === '<b>a<b>')?.named;
  expect(undone(true)).toBe('un changement n’est pas fait');
  expect(undone(false)).toBeUndefined();
});
