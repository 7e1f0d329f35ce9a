import { expect, test } from 'vitest';
import { type FaultKind, faultWords, sayFault } from './faults.ts';

const kinds = Object.keys(faultWords) as FaultKind[];
const words = { name: 'nom', near: 'autre', of: 'a', at: 12 };

test.each(kinds)('%s is said in 18 words at most, with its marks in French', (kind) => {
  for (const sentence of [sayFault({ ...words, kind }), sayFault({ ...words, kind, near: undefined })]) {
    expect(sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length).toBeLessThanOrEqual(18);
    expect(sentence).not.toMatch(/undefined|\w'\w|il suffit|erreur|faute|mauvais/i);
  }
});

test('a long text of the learner is cut', () => {
  expect(sayFault({ kind: 'selector', name: `h1 ${'p '.repeat(50)}` })).toBe(
    'Le sélecteur « h1 p p p » n’est pas compris. Vérifiez ses signes.',
  );
  expect(sayFault({ kind: 'no-file', name: 'a'.repeat(60) })).toBe(
    `Le fichier ${'a'.repeat(39)}… n’existe pas. Vérifiez son nom et son dossier.`,
  );
});
