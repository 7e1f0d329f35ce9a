import { expect, test } from 'vitest';
import type { CheckResult, WorkProblem } from '../../course/result.ts';
import { faultRemarks, likelyCauses } from './likely-causes.ts';
import type { WorkFault } from './work-faults.ts';

const failed = (file?: string, line = 1, found = ''): CheckResult => ({
  id: 'a',
  title: 'a',
  status: 'failed',
  found,
  ...(file === undefined ? {} : { where: { file, line } }),
});
const fault = (file: string, line: number, more: Partial<WorkFault> = {}): WorkFault => ({
  kind: file.endsWith('.js') ? 'js' : 'html',
  file,
  line,
  says: 'Une phrase.',
  effect: 'breaks',
  misread: false,
  absent: false,
  ...more,
});
const error = (file: string, line: number): WorkProblem => ({ kind: 'js', file, line, says: 'Une erreur.' });
const shown = (faults: WorkFault[], results = [failed()], runtime: WorkProblem[] = []) =>
  likelyCauses(faults, results, runtime).map(({ file, line }) => `${file} ${line}`);

test('two causes at most, what hides the rest first, then what stops a script', () => {
  const faults = [
    fault('a.html', 1),
    fault('a.html', 9, { effect: 'hides' }),
    fault('a.js', 3, { effect: 'stops' }),
    fault('a.html', 2),
  ];
  expect(shown(faults)).toEqual(['a.html 9', 'a.js 3']);
  expect(shown([fault('a.html', 1), fault('a.html', 2), fault('a.html', 3)])).toEqual(['a.html 1', 'a.html 2']);
  expect(likelyCauses([fault('a.html', 1)], [failed()])).toEqual([
    { kind: 'html', file: 'a.html', line: 1, says: 'Une phrase.' },
  ]);
});

test('one fault a line: the others follow from it', () => {
  expect(shown([fault('a.html', 1), fault('a.html', 1), fault('b.html', 1)])).toEqual(['a.html 1', 'b.html 1']);
});

test('nothing failed, nothing that explains a failure, or a check that says it already: no cause', () => {
  expect(shown([fault('a.html', 1)], [{ id: 'a', title: 'a', status: 'passed' }])).toEqual([]);
  expect(shown([fault('a.html', 1)], [{ id: 'a', title: 'a', status: 'blocked' }])).toEqual([]);
  expect(shown([fault('a.js', 1, { effect: 'none' })])).toEqual([]);
  expect(shown([fault('a.html', 1), fault('a.html', 2)], [failed('a.html', 1)])).toEqual(['a.html 2']);
});

test('a check that points at a misread line judged what nobody meant: the cause is said', () => {
  const misread = [fault('a.html', 1, { misread: true })];
  expect(shown(misread, [failed('a.html', 1, 'le fichier « img/velo.svg alt= » n’existe pas')])).toEqual(['a.html 1']);
  expect(shown(misread, [failed('a.html', 1, 'Une phrase.')])).toEqual([]);
});

test('a check that points at a line of a style: why the line is not read is said, unless the check says it', () => {
  const unit = [fault('style.css', 11, { kind: 'css', says: 'L’unité manque après 320. Par exemple : 320px.' })];
  expect(shown(unit, [failed('style.css', 11, '1280px de large')])).toEqual(['style.css 11']);
  expect(shown(unit, [failed('style.css', 11, 'l’unité manque après 320')])).toEqual([]);
});

test('what hides the rest is said by a check: tags that it swallowed are no cause', () => {
  const faults = [fault('a.html', 9, { effect: 'hides' }), fault('a.html', 1), fault('b.html', 1)];
  expect(shown(faults, [failed('a.html', 9)])).toEqual(['b.html 1']);
});

test('a check says the faults of a page in their turn: those further down wait', () => {
  const first = failed('a.html', 2, 'L’image n’a pas d’attribut alt. Décrivez-la, ou laissez alt vide pour un décor.');
  const faults = [fault('a.html', 1), fault('a.html', 3), fault('b.html', 3)];
  expect(shown(faults, [first])).toEqual(['a.html 1', 'b.html 3']);
  expect(shown([fault('a.html', 3)], [failed('a.html', 2, 'aucune image')])).toEqual(['a.html 3']);
});

test('an error of the browser is a cause, but for what a fault of the same file explains', () => {
  expect(shown([fault('a.html', 1)], [failed()], [error('a.js', 4)])).toEqual(['a.js 4', 'a.html 1']);
  expect(shown([fault('a.js', 2, { effect: 'stops' })], [failed()], [error('a.js', 4)])).toEqual(['a.js 2']);
  expect(shown([fault('a.js', 4)], [failed()], [error('a.js', 4), error('b.js', 1)])).toEqual(['b.js 1', 'a.js 4']);
  expect(shown([], [failed('a.js', 4)], [error('a.js', 4)])).toEqual([]);
});

test('a script that is not run is why its names are missed elsewhere', () => {
  const missed = { ...error('b.js', 1), original: 'ReferenceError: double is not defined' };
  expect(shown([fault('a.js', 2, { effect: 'stops' })], [failed()], [missed])).toEqual(['a.js 2']);
  expect(shown([fault('a.html', 6, { effect: 'stops' })], [failed()], [missed])).toEqual(['a.html 6']);
  expect(shown([fault('a.html', 6)], [failed()], [missed])).toEqual(['b.js 1', 'a.html 6']);
});

test('what a script looks for in vain comes before the error that follows', () => {
  const ofNull = { ...error('a.js', 9), original: "TypeError: Cannot read properties of null (reading 'value')" };
  const vain = [fault('a.js', 2, { absent: true })];
  expect(shown(vain, [failed()], [ofNull])).toEqual(['a.js 2', 'a.js 9']);
  expect(shown(vain, [failed()], [error('a.js', 9)])).toEqual(['a.js 9', 'a.js 2']);
  expect(shown(vain, [failed()], [{ ...ofNull, file: 'b.js' }])).toEqual(['b.js 9', 'a.js 2']);
});

test('a work that passes is told of three faults, harmless ones too', () => {
  const faults = [1, 2, 3, 4].map((line) => fault('a.html', line, { effect: 'none' }));
  expect(faultRemarks(faults)).toEqual([
    'Une phrase. (a.html, ligne 1)',
    'Une phrase. (a.html, ligne 2)',
    'Une phrase. (a.html, ligne 3)',
  ]);
});
