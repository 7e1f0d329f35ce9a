import { expect, test } from 'vitest';
import { changesBetween } from '../workspace/changes.ts';
import { type Asked, viewAsk } from './view-ask.ts';

const text = (value: string) => new TextEncoder().encode(value);
const at = new Date(2026, 10, 23, 10, 42);
const run = (minute: number): Asked['runs'][number] => ({
  ...{ version: 1, kind: 'run', id: 'html-03-plan', title: 'Le plan', kit: '0.1.0', verdict: 'failed', digest: 'd' },
  at: new Date(2026, 10, 23, 10, minute).toISOString(),
  checks: { a: 'passed', b: 'failed' },
});
const asked = (more: Partial<Asked> = {}): Asked => ({
  title: 'Le plan',
  checks: new Map([
    ['a', 'Un titre'],
    ['b', 'Trois parties'],
  ]),
  runs: [],
  last: undefined,
  change: { since: 'starter', files: [] },
  unread: [],
  hints: { taken: 1, total: 3 },
  machine: { kit: '0.1.0', node: 'v24', system: 'win32 x64', folder: 'exercices/html-03-plan', digest: 'abc' },
  now: at,
  ...more,
});
const textOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*<\/style>|<title>.*<\/title>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split(/\s*\n\s*/)
    .filter(Boolean);

test('in one’s own words, then the goal, the runs, the hints, the change, the machine', () => {
  const files = changesBetween(
    new Map([['index.html', text('a\nb\nc\n')]]),
    new Map([['index.html', text('a\n<h1>\nc\n')]]),
  );
  const page = viewAsk(asked({ runs: [run(1), run(2)], change: { since: 'success', files } }));
  expect(textOf(page)).toEqual([
    ...['Demande d’aide : Le plan', 'Dire ce qu’on a essayé, c’est déjà la moitié de la réponse.'],
    ...['Avec vos mots', 'Écrivez ici au clavier, ou imprimez la page et écrivez au stylo.'],
    ...['J’ai essayé…', 'J’attendais…', 'Il se passe…'],
    ...['Le but de l’exercice', 'Un titre', 'Trois parties'],
    ...['La dernière vérification', 'Aucune vérification pour le moment.'],
    ...['Les essais', 'Quand', 'Réussis', 'Premier point à corriger'],
    ...['23 novembre 2026 à 10 h 02', '1 sur 2', 'Trois parties'],
    ...['23 novembre 2026 à 10 h 01', '1 sur 2', 'Trois parties'],
    'Indices lus : 1 sur 3.',
    ...['Ce qui a changé depuis la dernière réussite', 'index.html (+1 ligne, −1 ligne)'],
    ...['1   a', '2 − b', '2 + &lt;h1&gt;', '3   c'],
    ...['Pour le formateur', 'Kit', '0.1.0', 'Node', 'v24', 'Système', 'win32 x64'],
    ...['Dossier', 'exercices/html-03-plan', 'Empreinte du travail', 'abc'],
    'Page faite par Envol 0.1.0, le 23 novembre 2026 à 10 h 42.',
  ]);
});

test('many runs: the last ten are shown, the others counted', () => {
  const page = viewAsk(asked({ runs: Array.from({ length: 14 }, (_, minute) => run(minute)) }));
  expect(textOf(page)).toContain('Et 4 essais avant ceux-ci.');
  expect(page).not.toContain('10\u00a0h\u00a003');
});

test('a long change is cut, and says so', () => {
  const long = text(Array.from({ length: 5000 }, (_, index) => `${index} ${'x'.repeat(1000)}`).join('\n'));
  const files = changesBetween(new Map(), new Map([['a.txt', long]]));
  const page = viewAsk(asked({ change: { since: 'starter', files } }));
  expect(page).toContain('La suite du changement est trop longue pour cette page.');
  expect(page.length).toBeLessThan(80_000);
});

test('nothing of a work gets out of its place', () => {
  const files = changesBetween(new Map(), new Map([['"><b>.html', text('</pre><script>alert(1)</script>')]]));
  const page = viewAsk(asked({ change: { since: 'starter', files }, unread: ['<i>'] }));
  expect(page).not.toMatch(/<script|<b>|<i>/);
});
