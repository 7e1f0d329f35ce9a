import { expect, test } from 'vitest';
import type { Item } from '../inventory/inventory-csv.ts';
import { updatePlan } from './plan.ts';

const item = (path: string, sha256: string, state: Item['state'] = 'delivered'): Item => ({
  ...{ path, sha256, state, size: 1 },
  ...{ type: 't', runs: 'r', origin: 'o', why: 'w' },
});

test('new assets, new pages, what pages share, pages, the home page; then what nobody loads any more', () => {
  const before = [
    item('apprenant/index.html', 'i1'),
    item('apprenant/lecons/a.html', 'a1'),
    item('apprenant/lecons/gone.html', 'g1'),
    item('apprenant/recherche/meta.js', 'm1'),
    item('apprenant/_astro/p-1.js', 'p1'),
    item('apprenant/_astro/p-0.js', 'p0', 'kept'),
    item('apprenant/same.html', 's1'),
    item('formateur/index.html', 'f1'),
  ];
  const after = [
    item('apprenant/index.html', 'i2'),
    item('apprenant/lecons/a.html', 'a2'),
    item('apprenant/lecons/b.html', 'b2'),
    item('apprenant/recherche/meta.js', 'm2'),
    item('apprenant/_astro/p-2.js', 'p2'),
    item('apprenant/_astro/p-1.js', 'p1', 'kept'),
    item('apprenant/same.html', 's1'),
    item('formateur/index.html', 'f2'),
  ];
  expect(updatePlan(before, after, 'apprenant')).toEqual({
    copies: [
      { path: '_astro/p-2.js', sha256: 'p2' },
      { path: 'lecons/b.html', sha256: 'b2' },
      { path: 'recherche/meta.js', sha256: 'm2', replaces: 'm1' },
      { path: 'lecons/a.html', sha256: 'a2', replaces: 'a1' },
      { path: 'index.html', sha256: 'i2', replaces: 'i1' },
    ],
    removals: [
      { path: 'lecons/gone.html', sha256: 'g1' },
      { path: '_astro/p-0.js', sha256: 'p0' },
    ],
  });
});

test('a file that was kept and comes back is not copied again', () => {
  const kept = item('apprenant/_astro/p-1.js', 'p1', 'kept');
  expect(updatePlan([kept], [{ ...kept, state: 'delivered' }], 'apprenant')).toEqual({ copies: [], removals: [] });
});
