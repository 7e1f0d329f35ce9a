import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';
import { type CheckStatus, verdictOf } from './result.ts';
import { asReceived, overlay, type Work } from './work.ts';

const work = (files: Record<string, string>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test('an overlay replaces, adds, and removes what .absent lists', () => {
  const solution = work({ 'index.html': 'a', 'style.css': 'b', 'img/x.svg': 'c' });
  const witness = work({ 'index.html': 'A', 'new.txt': 'n', '.absent': 'style.css\r\nimg/x.svg\n' });
  expect(overlay(solution, witness)).toEqual(work({ 'index.html': 'A', 'new.txt': 'n' }));
});

test('a starter has the names that the learner receives', () => {
  const starter = work({ 'ete-2.jpg': 'a', 'chat.jpg': 'b' });
  expect(asReceived(starter, { 'ete-2.jpg': 'Été 2.JPG' })).toEqual(work({ 'Été 2.JPG': 'a', 'chat.jpg': 'b' }));
  expect(asReceived(starter)).toEqual(starter);
});

test('the nearest names come first, and nothing far is offered', () => {
  const ids = ['html-03-plan', 'html-01-fermer', 'css-01-relier'];
  expect(nearest('html-3-plan', ids)).toEqual(['html-03-plan']);
  expect(nearest('html-03', ids)).toEqual(['html-03-plan']);
  expect(nearest('bonjour-tout-le-monde', ids)).toEqual([]);
});

test.each<[CheckStatus[], string]>([
  [['passed', 'passed'], 'passed'],
  [['passed', 'failed', 'blocked'], 'failed'],
  [['passed', 'broken'], 'broken'],
  [[], 'broken'],
])('%j is %s', (statuses, verdict) => {
  expect(verdictOf({ checks: statuses.map((status, index) => ({ id: `${index}`, title: '', status })) })).toBe(verdict);
});
