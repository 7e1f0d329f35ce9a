import { expect, test } from 'vitest';
import { readProveArguments } from './prove-arguments.ts';

const nothing = { ids: [], all: false, mutations: false, json: false, unknown: [] };

test.each([
  [[], {}],
  [['html-03-plan'], { ids: ['html-03-plan'] }],
  [['tout'], { all: true }],
  [['--tout'], { all: true }],
  [['mutations', 'html-03-plan'], { ids: ['html-03-plan'], mutations: true }],
  [['html-03-plan', '--mutations'], { ids: ['html-03-plan'], mutations: true }],
  [['mutations', 'tout', '--course', 'a b'], { all: true, mutations: true, course: 'a b' }],
  [['json', 'html-03-plan'], { ids: ['html-03-plan'], json: true }],
  [['--vite'], { unknown: ['--vite'] }],
])('%j', (argv, found) => {
  expect(readProveArguments(argv)).toEqual({ ...nothing, ...found });
});
