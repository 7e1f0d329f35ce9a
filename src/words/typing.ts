/** What the page to practise the signs of code says. */
export const typingWords = {
  title: 'S’entraîner aux signes du code',
  kind: 'Entraînement',
  lead: 'Un signe à la fois, à votre rythme. Rien n’est noté, rien n’est chronométré.',
  noScript:
    'Cet entraînement a besoin de JavaScript. Sans lui, le plan du clavier et la liste des signes se lisent ici.',
  /** Before the link to the memo sheet. */
  sheet: 'Les mêmes signes, sur une feuille :',
  training: 'L’entraînement',
  rules: 'La page montre un signe. Vous le tapez. Le signe suivant vient tout seul. À la fin viennent les accents.',
  leave: 'Arrêtez quand vous voulez : votre place est gardée.',
  begin: 'Commencer',
  resume: (step: string) => `Reprendre : ${step}`,
  again: 'Recommencer au premier signe',
  sign: (rank: number, count: number) => `signe ${rank} sur ${count}`,
  piece: (rank: number, count: number) => `morceau de code ${rank} sur ${count}`,
  letter: (rank: number, count: number) => `lettre accentuée ${rank} sur ${count}`,
  word: (rank: number, count: number) => `mot accentué ${rank} sur ${count}`,
  /** @param name what `characterName` gives */
  askSign: (name: string) => `Tapez ${name}.`,
  askPiece: 'Tapez ce morceau de code, caractère après caractère.',
  askWord: 'Tapez ce mot, lettre après lettre.',
  now: (name: string) => `Maintenant : ${name}.`,
  /** Between two keys, one after the other. */
  nextKey: 'puis',
  field: 'Tapez ici',
  right: (name: string) => `Oui, c’est ${name}.`,
  rightPiece: (piece: string) => `Oui, le morceau est entier : ${piece}`,
  rightWord: (word: string) => `Oui, le mot est entier : ${word}`,
  wrong: (typed: string, wanted: string) => `Vous avez tapé ${typed}. On attend ${wanted}.`,
  skip: 'Passer au suivant',
  previous: 'Revenir au précédent',
  showKey: 'Montrer la touche tout de suite',
  showKeyAbout: 'Sans cela, elle se montre après un autre signe.',
  otherKeyboard: 'Votre clavier est gravé autrement ? Seul compte le signe qui s’écrit.',
  notKept: 'Votre navigateur ne garde pas votre place. Notez-la sur papier.',
  end: (signs: number, pieces: number) =>
    `Vous êtes au bout : ${signs} signes, ${pieces} morceaux de code, et les lettres accentuées.`,
  endAbout: 'Revenez demain, dix minutes. Les doigts retiennent un peu chaque jour.',
  map: 'Le plan du clavier',
  mapAbout: 'Un clavier AZERTY. Les signes du code sont en gras.',
  /** Engraved on the longest key. */
  space: 'Espace',
  placeAbout: 'En bas à gauche : la touche seule. En haut : Maj. En bas à droite : Alt Gr.',
  list: 'Les vingt signes et leurs touches',
  /** From the list of exercises, and from the home page. */
  daily: 'Quelques minutes de clavier par jour aident beaucoup :',
};

/** Keys that are held, as they are named on a French keyboard. */
export type Held = 'Maj' | 'Alt Gr';

/**
 * `gestureWords("'", 'Alt Gr')` → « Tenez Alt Gr, appuyez sur la touche du 4, puis lâchez les deux. »
 *
 * @param key sign that it writes alone
 * @param before key to press and let go first, which writes nothing yet
 */
export function gestureWords(key: string, held?: Held, before?: string): string {
  if (before) return `Appuyez sur ${keyName(before)}, lâchez : rien ne s’écrit. Puis appuyez sur ${keyName(key)}.`;
  if (!held) return `Appuyez une fois sur ${keyName(key)}.`;
  return `Tenez ${held}, appuyez sur ${keyName(key)}, puis lâchez les deux.`;
}

/** `shortGesture("'", 'Alt Gr')` → « Alt Gr + 4 ». */
export function shortGesture(key: string, held?: Held): string {
  const name = DIGITS[key] ?? key.toUpperCase();
  return held ? `${held} + ${name}` : name;
}

/** Signs of the row of digits: what the key writes alone, and its digit. */
const DIGITS: Readonly<Record<string, string>> = {
  '&': '1',
  é: '2',
  '"': '3',
  "'": '4',
  '(': '5',
  '-': '6',
  è: '7',
  _: '8',
  ç: '9',
  à: '0',
};

const PLACES: Readonly<Record<string, string>> = {
  '<': 'la touche <, à gauche de W',
  ')': 'la touche ), après le 0',
  '=': 'la touche =, en haut à droite',
  '*': 'la touche *, à gauche d’Entrée',
  ',': 'la touche de la virgule, à droite de N',
  ';': 'la touche du point-virgule, en bas à droite',
  ':': 'la touche des deux-points, en bas à droite',
  '!': 'la touche du point d’exclamation, en bas à droite',
  ' ': 'la barre d’espace',
  ù: 'la touche ù, à droite de M',
  '^': 'la touche ^, à droite de P',
};

function keyName(key: string): string {
  const digit = DIGITS[key];
  return digit ? `la touche du ${digit}` : (PLACES[key] ?? `la touche ${key.toUpperCase()}`);
}

/** The twenty signs, in the order of the exercise, with their names as they are read aloud. */
export const signNames: Readonly<Record<string, string>> = {
  '<': 'le chevron ouvrant',
  '>': 'le chevron fermant',
  '/': 'la barre',
  '=': 'le signe égal',
  '"': 'le guillemet droit',
  '(': 'la parenthèse ouvrante',
  ')': 'la parenthèse fermante',
  '{': 'l’accolade ouvrante',
  '}': 'l’accolade fermante',
  '[': 'le crochet ouvrant',
  ']': 'le crochet fermant',
  "'": 'l’apostrophe droite',
  '#': 'le dièse',
  _: 'le tiret bas',
  '&': 'l’esperluette',
  ';': 'le point-virgule',
  ':': 'les deux-points',
  '!': 'le point d’exclamation',
  '@': 'l’arobase',
  '*': 'l’étoile',
};

/** Letters of French that have a key, or two, with their names as they are read aloud. */
export const accentNames: Readonly<Record<string, string>> = {
  é: 'e accent aigu',
  è: 'e accent grave',
  à: 'a accent grave',
  ç: 'c cédille',
  ù: 'u accent grave',
  ê: 'e accent circonflexe',
};

/** What else a keyboard writes, often in the place of a sign. */
const otherNames: Readonly<Record<string, string>> = {
  '«': 'le guillemet français',
  '»': 'le guillemet français',
  '“': 'le guillemet courbe',
  '”': 'le guillemet courbe',
  '‘': 'l’apostrophe courbe',
  '’': 'l’apostrophe courbe',
  '\\': 'la barre inversée',
  '|': 'la barre droite',
  '-': 'le tiret du milieu',
  '.': 'le point',
  ',': 'la virgule',
  '?': 'le point d’interrogation',
  '+': 'le signe plus',
  '%': 'le pourcent',
  $: 'le dollar',
  '€': 'l’euro',
  '~': 'le tilde',
  '`': 'l’accent grave',
  '^': 'l’accent circonflexe',
  '°': 'le rond du degré',
  '²': 'le petit deux',
  '§': 'le paragraphe',
};

/** `characterName('}')` → « l’accolade fermante } »; `characterName('P')` → « la lettre P, en majuscule ». */
export function characterName(character: string): string {
  const name = signNames[character] ?? otherNames[character];
  if (name) return `${name}\u00a0${character}`;
  const accent = accentNames[character];
  if (accent) return `la lettre ${character}, ${accent}`;
  if (/^\s$/.test(character)) return 'l’espace';
  if (/^\d$/.test(character)) return `le chiffre ${character}`;
  if (/^\p{Lu}$/u.test(character)) return `la lettre ${character}, en majuscule`;
  return /^\p{L}$/u.test(character) ? `la lettre ${character}` : `le signe ${character}`;
}
