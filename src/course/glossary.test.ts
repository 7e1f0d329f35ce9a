import { expect, test } from 'vitest';
import { parseYaml } from './front-matter.ts';
import { byLetter, Glossary, type Term, termAnchor } from './glossary.ts';
import { formatProblems } from './problem.ts';

test.each([
  ['balise', 'balise'],
  ['élément en ligne', 'element-en-ligne'],
  ['tête (head)', 'tete'],
  ['fenêtre d’affichage (viewport)', 'fenetre-d-affichage'],
  ['lecteur d’écran', 'lecteur-d-ecran'],
  ["lecteur d'écran", 'lecteur-d-ecran'],
  ['œil', 'oeil'],
])('%s is found at #%s', (term, anchor) => {
  expect(termAnchor(term)).toBe(anchor);
});

test('letters in order; accents and capitals do not count', () => {
  const term = (name: string): Term => ({ term: name, definition: 'x', example: 'x', lesson: 'html-01' });
  const letters = byLetter(['élément', 'CSS', 'ancre', 'entité', 'classe'].map(term));
  expect(letters.map(({ letter, terms }) => `${letter}: ${terms.map((own) => own.term).join(' ')}`)).toEqual([
    'A: ancre',
    'C: classe CSS',
    'E: élément entité',
  ]);
});

const BALISE = `
- term: balise
  definition: Marque entre chevrons.
  english: tag
  sound: tague
  example: "\`<p>\`"
  lesson: html-01
`;
test.each([
  ['nothing to say', BALISE, ''],
  ['a key that is missing', BALISE.replace(/ {2}example.*\n/, ''), 'g.yaml:2  La clé « example » manque.'],
  [
    'a key that is almost right',
    BALISE.replace('sound:', 'sond:'),
    'g.yaml:5  La clé « sond » n’existe pas. Écrivez « sound ».',
  ],
  [
    'a lesson of another form',
    BALISE.replace('html-01', 'HTML1'),
    'g.yaml:7  « HTML1 » n’a pas la forme attendue pour « lesson ».',
  ],
])('%s', (_, text, sentence) => {
  expect(formatProblems(parseYaml('g.yaml', text, Glossary).problems)).toContain(sentence);
});
