import { expect, test } from 'vitest';
import { nearWords, readArguments } from './arguments.ts';

const plain = { command: 'check', json: false, unknown: [] };

test.each([
  [['html-03-plan'], { ...plain, exercise: 'html-03-plan' }],
  [['html-03-plan', '--json'], { ...plain, exercise: 'html-03-plan', json: true }],
  [['html-03-plan', 'json'], { ...plain, exercise: 'html-03-plan', json: true }],
  [['html-03-plan', '--dir', 'mon dossier'], { ...plain, exercise: 'html-03-plan', dir: 'mon dossier' }],
  [['html-03-plan', 'dir', 'mon dossier'], { ...plain, exercise: 'html-03-plan', dir: 'mon dossier' }],
  [['--dir=x', 'html-03-plan'], { ...plain, exercise: 'html-03-plan', dir: 'x' }],
  [['html-03-plan', '--jsno'], { ...plain, exercise: 'html-03-plan', unknown: ['--jsno'] }],
  [['html-03-plan', 'autre'], { ...plain, exercise: 'html-03-plan', unknown: ['autre'] }],
  [['html-03-plan', '--dir'], { ...plain, exercise: 'html-03-plan', unknown: ['--dir'] }],
  [[], plain],
  [['tout'], { ...plain, command: 'all' }],
  [['html-03-plan', 'indice'], { ...plain, command: 'hint', exercise: 'html-03-plan' }],
  [['--indice', 'html-03-plan'], { ...plain, command: 'hint', exercise: 'html-03-plan' }],
  [['aide'], { ...plain, command: 'ask' }],
  [['retrouver', 'html-03-plan', '2'], { ...plain, command: 'restore', exercise: 'html-03-plan', number: 2 }],
  [['-h'], { ...plain, command: 'usage' }],
  [['html-03-plan', 'dir', 'liste'], { ...plain, exercise: 'html-03-plan', dir: 'liste' }],
  [['liste', 'tout'], { ...plain, command: 'list', unknown: ['tout'] }],
  [['html-03-plan', 'INDICE'], { ...plain, command: 'hint', exercise: 'html-03-plan' }],
  [['-aide'], { ...plain, command: 'ask' }],
  [['–Rapport '], { ...plain, command: 'report' }],
  [['/?'], { ...plain, command: 'usage' }],
  [['html-03-plan', '-idnice'], { ...plain, exercise: 'html-03-plan', unknown: ['--idnice'] }],
  [['html-03-plan', '2'], { ...plain, exercise: 'html-03-plan', number: 2, unknown: ['2'] }],
  [['tout', 'html-03-plan'], { ...plain, command: 'all', exercise: 'html-03-plan', unknown: ['html-03-plan'] }],
])('%j', (argv, expected) => {
  expect(readArguments(argv)).toEqual(expected);
});

test('what was perhaps meant', () => {
  expect(nearWords(['--idnice', 'retrouvé', 'tout', 'xyzt'])).toEqual(['indice', 'retrouver']);
});
