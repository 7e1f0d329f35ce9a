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

  → Pas encore : Le contrôle a
      Attendu : un seul h1
      Trouvé : 3 éléments
      Où : index.html, ligne 12
      Indice : Relisez.

1 sur 3 contrôles. 1 se fera ensuite.
`);
});

test('a likely cause: what, where to look, where, then the browser’s own words', () => {
  const problem = {
    kind: 'js' as const,
    file: 'script.js',
    line: 3,
    says: 'Le nom « prix » est inconnu.',
    look: 'Relisez l’écriture de ce nom.',
    original: 'ReferenceError: prix is not defined',
  };
  expect(view([check('a', 'failed')], { problems: [problem] })).toContain(`
  → Cause probable : Le nom « prix » est inconnu.
      Relisez l’écriture de ce nom.
      Où : script.js, ligne 3
      (Le navigateur dit : ReferenceError: prix is not defined)
`);
});

test('a milestone that is reached is said last, where the rest is still to do', () => {
  const reached = check('a', 'passed', { milestone: true, title: 'Jalon 1 réussi' });
  const said = 'Jalon 1 réussi. Vous pouvez vous arrêter ici.';
  expect(view([reached, check('b', 'failed')])).toContain(`\n\n${said}\n1 sur 2 contrôles.\n`);
  expect(view([reached, check('b', 'passed')])).not.toContain(said);
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
  expect(text).toContain('0 sur 2 contrôles. 2 se feront ensuite.');
});

test('what waits is said once, whatever it waits for', () => {
  const blocked = ['c', 'd', 'e'].map((id) => check(id, 'blocked', { blockedBy: id === 'e' ? 'b' : 'a' }));
  const text = view([check('a', 'failed'), check('b', 'failed'), ...blocked]);
  expect(text).toMatch(/^0 sur 5 contrôles\. 3 se feront ensuite\.$/m);
  expect(text.match(/ensuite/g)).toHaveLength(1);
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

test('hundreds of files with the same fault: the first five, and how many more', () => {
  const fault = { kind: 'file', file: 'a.txt', line: 1, says: 'a.txt est enregistré en UTF-16.' } as const;
  const text = view([check('a', 'failed')], { problems: Array.from({ length: 450 }, () => fault) });
  expect(text.match(/UTF-16/g)).toHaveLength(5);
  expect(text).toContain('Et 445 autres points, pour plus tard.');
});
