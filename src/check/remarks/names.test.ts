import { expect, test } from 'vitest';
import {
  camelCase,
  isCamelCase,
  isKebabCase,
  isOfLook,
  isVague,
  isVagueVariable,
  kebabCase,
  safePath,
} from './names.ts';

test('names that say nothing', () => {
  for (const name of ['a', 'a1', 'x2', 'aaa', 'div', 'div1', 'truc-2', 'toto', 'Test'])
    expect(isVague(name)).toBe(true);
  for (const name of ['menu', 'carte-2', 'nb', 'titre', 'article', 'tests-lus']) expect(isVague(name)).toBe(false);
  expect(['i', 'n', 'a', 'a1', 'prix'].filter(isVagueVariable)).toEqual(['a', 'a1']);
  expect(['rouge', 'alerte'].filter(isOfLook)).toEqual(['rouge']);
});

test('how names are written', () => {
  expect(['carte', 'ma-carte', 'carte__titre', 'carte--large', 'h2o'].every(isKebabCase)).toBe(true);
  expect(['maCarte', 'Carte', 'ma_carte', 'été'].some(isKebabCase)).toBe(false);
  expect(['prix', 'prixTotal', 'TARIFS', 'PRIX_MAX', 'Panier', '_', '$zone'].every(isCamelCase)).toBe(true);
  expect(['prix_total', 'été', 'Prix_Total'].some(isCamelCase)).toBe(false);
});

test.each([
  ['maCarte', 'ma-carte', 'maCarte'],
  ['Ma_Photo d’Été', 'ma-photo-d-ete', 'maPhotoDEte'],
  ['prix_total', 'prix-total', 'prixTotal'],
])('%s, better written', (name, kebab, camel) => {
  expect([kebabCase(name), camelCase(name)]).toEqual([kebab, camel]);
});

test.each([
  ['Été 2.JPG', 'ete-2.jpg'],
  ['img/Ma Photo (1).jpeg', 'img/ma-photo-1.jpeg'],
  ['pages/contact.html', 'pages/contact.html'],
  ['mon_site/index.html', 'mon_site/index.html'],
])('%s, a safe path', (path, safe) => {
  expect(safePath(path)).toBe(safe);
});
