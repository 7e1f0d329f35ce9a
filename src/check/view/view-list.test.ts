import { expect, test } from 'vitest';
import { viewList } from './view-list.ts';

const exercises = [
  { id: 'html-01-a', title: 'Réparer', lesson: 'html-01', state: 'transmis', here: false },
  { id: 'html-01-b', title: 'Fermer', lesson: 'html-01', state: 'acquis', here: false },
  { id: 'html-02-long', title: 'Le plan', lesson: 'html-02', state: 'en route', here: true },
  { id: 'html-02-c', title: 'La suite', lesson: 'html-02', state: 'à commencer', here: false },
] as const;

test('states lesson by lesson, where one is, what to do next', () => {
  expect(viewList({ exercises, next: 'npm run check -- html-02-long', colour: false })).toBe(`
Leçon html-01
  ★ html-01-a     transmis     Réparer
  ✓ html-01-b     acquis       Fermer

Leçon html-02
  → html-02-long  en route     Le plan ← vous en êtes là
  · html-02-c     à commencer  La suite

2 exercices acquis sur 4.
Pour continuer : npm run check -- html-02-long
`);
});

test('all is done: explain one', () => {
  expect(viewList({ exercises: exercises.slice(0, 2), colour: false })).toContain(
    'Tous les exercices sont acquis. Expliquez-en un à quelqu’un.',
  );
});
