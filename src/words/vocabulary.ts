/** What the author of a check is told of a word that checks may not use. */
export const vocabularyWords = {
  faked: (word: string) =>
    `${word} s’exécute dans la page, qui peut le tromper. Employez un localisateur, call() ou values().`,
  waits: (word: string) => `${word} n’existe pas ici. Les contrôles d’expect attendent déjà ; pour le temps, clock.`,
  reads: (word: string) =>
    `${word} n’existe pas ici. Employez allTexts(), attribute(), style(), box() ou les contrôles d’expect.`,
  notAwaited: (word: string) => `Il manque await devant ${word}(…) : sans lui, rien n’est attendu ni jugé.`,
  forElements: (matcher: string) => `${matcher} juge un élément : donnez un localisateur à expect, pas une valeur.`,
  forValues: (matcher: string) => `${matcher} juge une valeur : lisez-la d’abord, ou employez un contrôle d’élément.`,
  unknown: (word: string) => `${word} n’est pas un mot des contrôles. Voyez src/check/vocabulary.ts.`,
};
