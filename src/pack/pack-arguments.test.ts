import { expect, test } from 'vitest';
import { readPackArguments } from './pack-arguments.ts';

test('flags and bare words do the same', () => {
  const wanted = { since: 'a.csv', proof: true, sign: 'k' };
  expect(readPackArguments(['--since', 'a.csv', '--proof', '--sign=k'])).toEqual(wanted);
  expect(readPackArguments(['depuis', 'a.csv', 'preuve', 'signer', 'k'])).toEqual(wanted);
});

test('what is not understood is said, with what may be', () => {
  expect(readPackArguments(['--sinse'])).toContain('« --sinse » n’est pas une option');
  expect(readPackArguments(['--sinse'])).toContain('npm run pack depuis INVENTAIRE.csv');
  expect(readPackArguments(['depuis'])).toBe('Donnez un fichier après « depuis ».');
});
