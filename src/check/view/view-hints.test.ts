import { expect, test } from 'vitest';
import { viewHints } from './view-hints.ts';

const commands = { hint: 'verifier indice', ask: 'verifier aide' };
const view = (taken: number, atTop: boolean, ladder = ['Large', 'Précis', 'Exemple']) =>
  viewHints({ title: 'Le plan', ladder, taken, atTop, commands, colour: false });

test('the hints already read, then the new one, then how to get the next', () => {
  expect(view(2, false)).toBe(`
Le plan

  Indice 1/3 : Large
  Indice 2/3 : Précis

Pour l’indice suivant : verifier indice
`);
});

test('those already read are grey, the new one is not', () => {
  const text = viewHints({ title: 't', ladder: ['a', 'b'], taken: 2, atTop: false, commands, colour: true });
  expect(text).toContain('\u001b[2ma\u001b[22m');
  expect(text).not.toContain('\u001b[2mb');
});

test('at the top: a neighbour, then the help request', () => {
  expect(view(3, false)).toContain('Lire un indice ne retire rien.');
  expect(view(3, true)).toContain(
    'Il n’y a plus d’indice. Demandez à un voisin, ou préparez une demande d’aide : verifier aide',
  );
});

test('an exercise without hints', () => {
  expect(view(0, true, [])).toContain('Cet exercice n’a pas d’indice.');
});
