import { expect, test } from 'vitest';
import { type FaultKind, faultWords, isFaultSentence, sayFault } from './faults.ts';

const kinds = Object.keys(faultWords) as FaultKind[];
const words = { name: 'nom', near: 'autre', of: 'a', at: 12 };

test.each(kinds)('%s is said in 18 words at most, with its marks in French', (kind) => {
  for (const sentence of [sayFault({ ...words, kind }), sayFault({ ...words, kind, near: undefined })]) {
    expect(sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length).toBeLessThanOrEqual(18);
    expect(sentence).not.toMatch(/undefined|\w'\w|il suffit|erreur|faute|mauvais/i);
  }
});

test.each(kinds)('%s is known as the sentence of a fault', (kind) => {
  expect(isFaultSentence(sayFault({ ...words, kind }))).toBe(true);
  expect(isFaultSentence(sayFault({ ...words, kind, near: undefined }))).toBe(true);
});

test('what a check says in its own words is no sentence of a fault', () => {
  for (const found of ['un lien mal fermé', '<em> jamais fermée', 'aucune', '', 'Une phrase.'])
    expect(isFaultSentence(found)).toBe(false);
});

test('a long text of the learner is cut', () => {
  expect(sayFault({ kind: 'selector', name: `h1 ${'p '.repeat(50)}` })).toBe(
    'Le sélecteur « h1 p p p » n’est pas compris. Vérifiez ses signes.',
  );
  expect(sayFault({ kind: 'no-file', name: 'a'.repeat(60) })).toBe(
    `Le fichier ${'a'.repeat(39)}… n’existe pas. Vérifiez son nom et son dossier.`,
  );
});
