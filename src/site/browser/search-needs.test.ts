import { expect, test } from 'vitest';
import { matchNeeds } from './search-needs.ts';

const NEEDS = [
  { phrases: ['centrer un texte', 'texte au milieu'] },
  { phrases: ['centrer une boîte', 'mettre une boîte au milieu de la page'] },
  { phrases: ['mettre une image à droite du texte', 'image à côté du texte'] },
  { phrases: ['ma page est blanche', 'rien ne s’affiche'] },
  { phrases: ['taper un chevron', '<', '>'] },
  { phrases: ['taper une barre', '/'] },
  { phrases: ['taper une lettre accentuée', 'é', 'à'] },
];

test.each([
  ['centrer une boîte', 'centrer une boîte'],
  ['CENTRER BOITES', 'centrer une boîte'],
  ['comment centrer une boi', 'centrer une boîte'],
  ['je veux centrer une boîte dans ma carte', 'centrer une boîte'],
  ['image droite', 'mettre une image à droite du texte'],
  ['page blanche', 'ma page est blanche'],
  ["rien ne s'affiche", 'ma page est blanche'],
  ['milieu page', 'centrer une boîte'],
  ['<', 'taper un chevron'],
  ['</>', 'taper un chevron'],
  ['É', 'taper une lettre accentuée'],
  ['e\u0301', 'taper une lettre accentuée'],
])('« %s » → %s', (query, need) => {
  expect(matchNeeds(query, NEEDS, 3)[0]?.phrases[0]).toBe(need);
});

test.each(['', 'la', 'flexbox', 'centrer une image', 'x', 'e', '§'])('« %s » states no need', (query) => {
  expect(matchNeeds(query, NEEDS, 3)).toEqual([]);
});

test('the need that says little else comes first', () => {
  const found = matchNeeds('texte', NEEDS, 2).map(({ phrases }) => phrases[0]);
  expect(found).toEqual(['centrer un texte', 'mettre une image à droite du texte']);
});
