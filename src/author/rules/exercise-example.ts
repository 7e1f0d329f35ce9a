/** The exercise that the examples of the rules are made with. */
export const EXERCISE = 'exercises/html-01-saluer/exercise.mdx';
export const CHECK = 'checks/html-01-saluer.ts';

export const STATEMENT = `---
id: html-01-saluer
title: Saluer
lesson: html-01
kind: practice
level: 1
duration: 10
skills: []
files:
  index.html: la page
hints:
  - Regardez le mot.
  - Un titre annonce la page.
  - 'Exemple voisin : \`<h1>Le potager</h1>\`.'
witnesses:
  sans-titre: titre
status: draft
---

Le titre est « Bonjour ».
`;
