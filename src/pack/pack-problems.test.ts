import { expect, test } from 'vitest';
import { leakProblem, nameProblems } from './pack-problems.ts';

test('names that every share keeps', () => {
  expect(
    nameProblems(['apprenant/index.html', 'apprenant/atelier/verificateur/node_modules/axe-core/license']),
  ).toEqual([]);
});

test.each([
  'apprenant/atelier/exercices/html-01-x/Été 2.jpg',
  'apprenant/images/A.png',
  'apprenant/con.html',
  'apprenant/images/a.',
  `apprenant/${'a'.repeat(160)}.html`,
])('%s: refused', (path) => {
  expect(nameProblems([path])).toMatchObject([{ rule: 'edition' }]);
});

test('a starter is told by the name that its author knows', () => {
  expect(nameProblems(['apprenant/atelier/exercices/html-01-x/B.html'])[0]?.file).toBe(
    'exercises/html-01-x/starter/B.html',
  );
});

test('a leak is told where its author can look', () => {
  const leak = { path: 'apprenant/lecons/html-01.html', source: 'exercises/a/solution/index.html:4' };
  expect(leakProblem(leak)).toMatchObject({ file: 'exercises/a/solution/index.html', line: 4 });
});
