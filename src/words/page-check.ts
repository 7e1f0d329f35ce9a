import { plural } from './french.ts';

/** On the page of an exercise, around the checks that answer there. */
export const pageCheckWords = {
  title: 'Essayer dans cette page',
  intro: 'Écrivez votre code ici, puis appuyez sur « Vérifier ». Rien ne s’installe.',
  other: 'Le vérificateur de l’atelier regarde vos fichiers ; cette page regarde le code écrit ici.',
  toMake: (names: readonly string[]) => `Les fichiers à créer ont un onglet vide : ${names.join(', ')}.`,
  carried: (names: readonly string[]) => `Ces fichiers sont là aussi, sans onglet : ${names.join(', ')}.`,
  playground: 'Votre code',
  check: 'Vérifier',
  checking: 'Vérification en cours…',
  hint: 'Prendre un autre indice',
  notLoaded: 'La vérification ne peut pas se faire dans cette page. Utilisez le vérificateur de l’atelier.',
  works: 'Ce qui marche',
  first: 'À faire d’abord',
  others: (count: number) => `${plural(count, 'autre point', 'autres points')} à regarder ensuite`,
  place: (file: string, line: number) => `${file}, ligne ${line}`,
  needsBrowser: (because = '') => `Ce contrôle se fait avec le vérificateur${because && ` : ${because}`}.`,
  passedHere: (count: number) =>
    `Tout ce que cette page contrôle est juste : ${plural(count, 'vérification réussie', 'vérifications réussies')}.`,
};
