import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const plain = { json: false, help: false, unknown: [] };

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
])('%j', (argv, expected) => {
  expect(readArguments(argv)).toEqual(expected);
});
