import { expect, test } from 'vitest';
import { proveWords as words } from '../words/author.ts';
import { needsFaults, needsRemarks } from './needs.ts';

const hovers = new Map([['survol', 'locator.hover']]);

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
