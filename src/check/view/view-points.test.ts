import { expect, test } from 'vitest';
import { changesBetween } from '../workspace/changes.ts';
import type { Point } from '../workspace/points.ts';
import { viewPoints } from './view-points.ts';

const text = (value: string) => new TextEncoder().encode(value);
const point = (number: number, at: Date, verdict?: Point['verdict']): Point => ({
  ...{ version: 1, exercise: 'html-03-plan', number, at: at.toISOString(), succeeded: false, digest: '', bytes: 1 },
  ...(verdict ? { verdict } : {}),
});

test('number, when, verdict, what changed since', () => {
  const now = new Map([['index.html', text('a\nb\nc\n')]]);
  const before = new Map([
    ['index.html', text('a\nx\n')],
    ['style.css', text('p {}')],
  ]);
  const list = viewPoints({
    title: 'Le plan',
    points: [
      { point: point(12, new Date(2026, 10, 23, 10, 42), 'passed'), since: [] },
      { point: point(9, new Date(2026, 10, 22, 9, 0)), since: changesBetween(before, now) },
    ],
    now: new Date(2026, 10, 23, 11, 0),
    command: 'verifier retrouver 9',
  });
  expect(list.replaceAll('\u00a0', ' ')).toBe(`
Le plan : les versions gardées de votre travail

  12  aujourd’hui à 10 h 42, réussi
      comme maintenant
   9  hier à 9 h 00, non vérifié
      depuis : index.html (+2 lignes, −1 ligne) et style.css (retiré)

Pour retrouver une version, donnez son numéro : verifier retrouver 9
`);
});

test('many files: three are named', () => {
  const many = new Map(['a', 'b', 'c', 'd', 'e'].map((name) => [name, text(name)]));
  const since = changesBetween(new Map(), many);
  const now = new Date(2026, 10, 23);
  expect(viewPoints({ title: 't', points: [{ point: point(1, now), since }], now, command: '' })).toContain(
    'c (ajouté) et 2 autres fichiers',
  );
});
