import { expect, test } from 'vitest';
import type { CheckResult } from '../course/result.ts';
import { proveWords as words } from '../words/author.ts';
import { verdictRemarks } from './verdict-remarks.ts';

const failed = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  id,
  title: id,
  status: 'failed',
  ...more,
});
const graded = (checks: CheckResult[], hasScript = false) => ({ result: { checks } as never, hasScript });

test('a check that fails first without a hint of its own, but for the first of the list', () => {
  const checks = [{ id: 'largeur' }, { id: 'texte' }, { id: 'titre', hint: 'Relisez.' }, { id: 'jalon' }];
  const works = [
    graded([failed('largeur'), failed('jalon')]),
    graded([failed('texte'), failed('titre')]),
    graded([failed('titre')]),
  ];
  expect(verdictRemarks(checks, works)).toEqual([words.noHint('texte')]);
});

test.each([
  [{ expected: '320, à 1 près', found: '1280' }, [words.bareNumber('a', '320, à 1 près')]],
  [{ expected: '0,5', found: '2' }, [words.bareNumber('a', '0,5')]],
  [{ expected: 'aucune valeur (undefined)', found: 'vrai (true)' }, [words.machineWord('a', 'undefined')]],
  [{ expected: '24px', found: 'pas un nombre (NaN)' }, [words.machineWord('a', 'NaN')]],
  [{ expected: '320px de large', found: '372px' }, []],
  [{ expected: 'un seul h1', found: '3 éléments' }, []],
] as const)('%o', (said, remarks) => {
  expect(verdictRemarks([{ id: 'a' }], [graded([failed('a', said)]), graded([failed('a', said)])])).toEqual(remarks);
  expect(verdictRemarks([{ id: 'a' }], [graded([failed('a', said)], true)])).toEqual([]);
});
