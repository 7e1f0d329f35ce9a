import { expect, test } from 'vitest';
import type { CheckResult, ExerciseResult } from '../../course/result.ts';
import { viewTerminal } from './view-terminal.ts';

const check = (id: string, status: CheckResult['status'], more: Partial<CheckResult> = {}): CheckResult => ({
  id,
  title: `Le contrôle ${id}`,
  status,
  ...more,
});
const view = (checks: CheckResult[], more: Partial<ExerciseResult> = {}) =>
  viewTerminal(
    { version: 1, exercise: 'x', kit: '', at: '', ms: 0, digest: '', checks, problems: [], remarks: [], ...more },
    'Le titre',
    { colour: false, most: 3 },
  );

test('what works comes first, then what was expected, found and where', () => {
  const failure = {
    expected: 'un seul h1',
    found: '3 éléments',
    where: { file: 'index.html', line: 12 },
    hint: 'Relisez.',
  };
  expect(view([check('a', 'failed', failure), check('b', 'passed'), check('c', 'blocked', { blockedBy: 'a' })])).toBe(`
Le titre

  ✓ Le contrôle b

  → Le contrôle a
      Attendu : un seul h1
      Trouvé : 3 éléments
      Où : index.html, ligne 12
      Indice : Relisez.

  1 contrôle attend : il dépend de ce qui précède.

1 sur 3 contrôles.
Corrigez le premier point, enregistrez, puis relancez la vérification.
`);
});

test('at most three things to do', () => {
  const text = view(['a', 'b', 'c', 'd', 'e'].map((id) => check(id, 'failed')));
  expect(text).toContain('Le contrôle c');
  expect(text).not.toContain('Le contrôle d');
  expect(text).toContain('Et 2 autres points, pour plus tard.');
});

test('a fault of the files is the first cause', () => {
  const problems = [{ kind: 'file' as const, file: 'index.html', line: 1, says: 'Le fichier index.html manque.' }];
  const text = view([check('a', 'blocked'), check('b', 'blocked')], { problems });
  expect(text).toContain('→ Le fichier index.html manque.');
  expect(text).toContain('2 contrôles attendent');
});

test('a broken check is our fault, and its stack stays with us', () => {
  const text = view([check('a', 'broken', { found: 'TypeError: x\n    at y.ts:3' })]);
  expect(text).toContain('Ce contrôle n’a pas pu se faire : Le contrôle a');
  expect(text).toContain('C’est une erreur du kit, pas de votre travail.');
  expect(text).not.toContain('TypeError');
});

test('no check at all is never a success', () => {
  expect(view([])).toContain('Cet exercice n’a aucun contrôle.');
  expect(view([])).not.toContain('Réussi');
});

test('success invites to explain', () => {
  expect(view([check('a', 'passed')])).toContain('Réussi ! 1 sur 1 contrôle.');
});
