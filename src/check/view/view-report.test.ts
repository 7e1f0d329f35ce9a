import { describe, expect, test } from 'vitest';
import type { CheckResult, ExerciseResult } from '../../course/result.ts';
import { viewReport, viewReportOfAll } from './view-report.ts';
import type { Reported } from './view-result.ts';

const check = (id: string, status: CheckResult['status'], more: Partial<CheckResult> = {}): CheckResult => ({
  ...{ id, title: `Le contrôle ${id}`, status, ...more },
});
const at = new Date(2026, 10, 23, 10, 42);
const reported = (checks: CheckResult[], more: Partial<Reported> = {}, inResult: Partial<ExerciseResult> = {}) => ({
  ...{ id: 'html-03-plan', title: 'Le plan', changed: false, edited: false, human: [] },
  result: {
    ...{ version: 1 as const, exercise: 'html-03-plan', kit: '0.1.0', at: at.toISOString(), ms: 1, digest: 'd' },
    ...{ checks, problems: [], remarks: [], ...inResult },
  },
  ...more,
});
const moment = { kit: '0.1.0', now: at };
/** What a reader without style sees. */
const textOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*<\/style>|<title>.*<\/title>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('\u00a0', ' ')
    .split(/\s*\n\s*/)
    .filter(Boolean);

describe('one exercise', () => {
  test('what works first, then expected, found, where, hint, then what waits', () => {
    const failure = { expected: 'un h1', found: '3', where: { file: 'index.html', line: 12 }, hint: 'Relisez.' };
    const page = viewReport(
      reported([check('a', 'failed', failure), check('b', 'passed'), check('c', 'blocked')]),
      moment,
    );
    expect(textOf(page)).toEqual([
      'Compte rendu : Le plan',
      '1 sur 3 contrôles. Vérifié le 23 novembre 2026 à 10 h 42.',
      'Ce qui marche',
      'Le contrôle b',
      'Pas encore',
      'Le contrôle a',
      ...['Attendu', 'un h1', 'Trouvé', '3', 'Où', 'index.html, ligne 12', 'Indice', 'Relisez.'],
      'En attente',
      'Ces contrôles se feront quand le reste sera corrigé.',
      'Le contrôle c',
      'Page faite par Envol 0.1.0, le 23 novembre 2026 à 10 h 42.',
    ]);
  });

  test('a fault of ours is ours, and its stack stays with us', () => {
    const page = viewReport(reported([check('a', 'broken', { found: 'TypeError at /home/paul/x.ts' })]), moment);
    expect(textOf(page)).toContain('Ces contrôles n’ont pas pu se faire. Prévenez le formateur.');
    expect(page).not.toContain('TypeError');
  });

  test('causes, remarks, what a person judges, success', () => {
    const problems = [{ kind: 'css' as const, file: 'style.css', line: 2, says: 'Il manque un ;', look: 'Relisez.' }];
    const text = textOf(
      viewReport(reported([check('a', 'passed')], { human: ['Le ton'] }, { problems, remarks: ['La langue'] }), moment),
    );
    expect(text).toEqual(expect.arrayContaining(['Il manque un ; Relisez.', '(style.css, ligne 2)']));
    expect(text).toEqual(expect.arrayContaining(['La langue', 'Le ton', 'À montrer à une personne']));
    expect(text).toContain('Tout est fait. Expliquez à quelqu’un comment vous avez fait.');
  });

  test('a work that changed since, a record that was edited', () => {
    const changed = textOf(viewReport(reported([], { changed: true }), moment));
    expect(changed).toContain('Votre travail a changé depuis. Relancez la vérification pour un compte rendu à jour.');
    const edited = textOf(viewReport(reported([], { changed: true, edited: true }), moment));
    expect(edited).toContain('Ce compte rendu a été modifié à la main. Relancez la vérification.');
  });

  test('no script, nothing from elsewhere, whatever a work says', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = viewReport(
      reported([check('a', 'failed', { title: hostile, expected: hostile, found: hostile, hint: hostile })], {
        title: hostile,
        human: [hostile],
      }),
      moment,
    );
    expect(page).not.toMatch(/<script|<img|<link|https?:/i);
    expect(page).toContain("default-src 'none'");
  });
});

test('all exercises: a table, then each', () => {
  const row = { id: 'html-03-plan', title: 'Le plan', state: 'acquis' as const, runs: 4, last: at.toISOString() };
  const page = viewReportOfAll([row], [reported([check('a', 'passed')])], moment);
  expect(textOf(page).slice(0, 12)).toEqual([
    ...['Mes exercices', '1 exercice acquis sur 1.', 'Exercice', 'État', 'Essais', 'Dernière fois'],
    ...['Le plan', 'acquis', '4', '23 novembre 2026 à 10 h 42', 'Le plan'],
    '1 sur 1 contrôle. Vérifié le 23 novembre 2026 à 10 h 42.',
  ]);
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => level);
  expect(levels).toEqual(['1', '2', '3']);
});
