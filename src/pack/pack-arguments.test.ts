import { expect, test } from 'vitest';
import { readPackArguments } from './pack-arguments.ts';

test('flags and bare words do the same', () => {
  const wanted = { since: 'a.csv', target: 'linux-x64', proof: true, sign: 'k' };
  expect(readPackArguments(['--since', 'a.csv', '--target', 'linux-x64', '--proof', '--sign=k'])).toEqual(wanted);
  expect(readPackArguments(['depuis', 'a.csv', 'cible', 'linux-x64', 'preuve', 'signer', 'k'])).toEqual(wanted);
});

test('what is not understood is said, with what may be', () => {
  expect(readPackArguments(['--sinse'])).toContain('« --sinse » n’est pas une option');
  expect(readPackArguments(['--sinse'])).toContain('npm run pack depuis INVENTAIRE.csv');
  expect(readPackArguments(['depuis'])).toBe('Il manque la suite, après le mot « depuis ».');
  expect(readPackArguments(['cible', 'mac'])).toContain('Choisissez parmi : none, windows-x64 et linux-x64.');
});

test('no program, where none is asked for', () => {
  expect(readPackArguments([])).toEqual({ target: 'none', proof: false });
});
