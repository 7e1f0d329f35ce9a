import { expect, test } from 'vitest';
import { proveWords as words } from '../words/author.ts';
import { beyondPage, needsFaults, needsRemarks } from './needs.ts';

const hovers = new Map([['survol', 'locator.hover']]);

test.each([
  [
    'a store, and the page opened again',
    'localStorage.setItem("a", b)',
    ['locator.click', 'open'],
    'localStorage après open',
  ],
  ['a store of one page', 'localStorage.setItem("a", b)', ['locator.click'], undefined],
  ['a file that is asked for', 'await fetch("a.json")', ['locator.count'], 'fetch'],
  ['another page', 'alert(1)', ['open'], undefined],
  ['a script that is only read', 'fetch("a.json")', [], undefined],
] as const)('beyond a page: %s', (_, scripts, asked, name) => {
  expect(beyondPage(scripts, asked)).toBe(name);
});

test.each([
  ['what it asks, said with its reason', { needs: 'browser', because: 'le menu s’ouvre au survol' }, hovers, [], []],
  ['no reason', { needs: 'browser' }, hovers, [words.needsWhy('survol')], []],
  ['nothing said', {}, hovers, [words.needsBrowser('survol', 'locator.hover')], []],
  ['nothing asked', { needs: 'browser', because: 'au cas où' }, new Map(), [], [words.needsNothing('survol')]],
  ['nothing said, nothing asked', {}, new Map(), [], []],
] as const)('%s', (_, declared, asked, faults, remarks) => {
  const checks = [{ id: 'survol', ...declared }];
  expect(needsFaults(checks, asked)).toEqual(faults);
  expect(needsRemarks(checks, asked)).toEqual(remarks);
});
