import { check, type Files, refuse, shorten } from '../src/check/vocabulary.ts';

const FILE = 'signes.txt';

/** The twenty signs in the order of the statement, each with its name as it is read aloud. */
const signs: readonly (readonly [string, string])[] = [
  ['<', 'le chevron ouvrant <'],
  ['>', 'le chevron fermant >'],
  ['/', 'la barre /'],
  ['=', 'le signe égal ='],
  ['"', 'le guillemet droit "'],
  ['(', 'la parenthèse ouvrante ('],
  [')', 'la parenthèse fermante )'],
  ['{', 'l’accolade ouvrante {'],
  ['}', 'l’accolade fermante }'],
  ['[', 'le crochet ouvrant ['],
  [']', 'le crochet fermant ]'],
  ["'", "l’apostrophe droite '"],
  ['#', 'le dièse #'],
  ['_', 'le tiret bas _'],
  ['&', 'l’esperluette &'],
  [';', 'le point-virgule ;'],
  [':', 'les deux-points :'],
  ['!', 'le point d’exclamation !'],
  ['@', 'l’arobase @'],
  ['*', 'l’étoile *'],
];

/** What is often typed in the place of a sign. */
const often: Readonly<Record<string, string>> = {
  '«': 'le guillemet français «',
  '»': 'le guillemet français »',
  '“': 'le guillemet courbe “',
  '”': 'le guillemet courbe ”',
  '‘': 'l’apostrophe courbe ‘',
  '’': 'l’apostrophe courbe ’',
  '\\': 'la barre inversée \\',
  '|': 'la barre droite |',
  '-': 'le tiret du milieu -',
  "''": 'deux apostrophes',
  '.': 'le point .',
  ',': 'la virgule ,',
  '`': 'l’accent grave `',
  à: 'la lettre à',
};

/** What the key of a sign gives on a French keyboard without Alt Gr. */
const WITHOUT_ALT_GR: Readonly<Record<string, string>> = {
  '{': "'",
  '}': '=',
  '[': '(',
  ']': ')',
  '#': '"',
  '@': 'à',
};

/** Signs that stand for a quotation mark elsewhere than in code. */
const OTHER_QUOTES = /[«»“”„″]|''/;

check(
  'texte-simple',
  'Le fichier est resté du texte simple, avec le même nom',
  { hint: 'Refaites ce choix avec le formateur : menu Fichier, puis Enregistrer sous.' },
  ({ files }) => {
    const copy = files.names().find((name) => name !== FILE && /^signes\.[^/]+$/i.test(name));
    if (copy) {
      const hint = 'Dans quel fichier sont vos signes ? Ouvrez-les l’un après l’autre, avec le formateur.';
      refuse({ expected: `un seul fichier, nommé ${FILE}`, found: `un fichier nommé ${copy}`, file: FILE, hint });
    }
    const encoding = files.encoding(FILE);
    const isPlain = (encoding === 'utf-8' || encoding === 'utf-8-bom') && !files.text(FILE).startsWith('{\\rtf');
    if (isPlain) return;
    const found = 'une autre forme de texte, choisie au moment d’enregistrer';
    refuse({ expected: 'du texte simple, en UTF-8', found, file: FILE });
  },
);

check(
  'vingt-lignes',
  'Le fichier contient vingt lignes remplies',
  { hint: 'Un seul signe par ligne. La touche Entrée passe à la ligne suivante.' },
  ({ files }) => {
    const lines = linesOf(files);
    if (lines.length === signs.length) return;
    const count = `${lines.length} ${lines.length < 2 ? 'ligne remplie' : 'lignes remplies'}`;
    const crowded = lines.find(({ text }) => [...text.replace(/\s/g, '')].length > 2);
    if (crowded) {
      const found = `${count}, et plusieurs signes sur la même ligne`;
      refuse({ expected: 'vingt lignes, un signe sur chacune', found, file: FILE, line: crowded.line });
    }
    const other = lines.find(({ text }, rank) => !isRight(text, rank));
    const expected = 'vingt lignes remplies';
    if (other) {
      const found = `${count} ; regardez d’abord la ligne ${other.line}`;
      const hint = 'Comparez cette ligne avec l’énoncé : un signe sauté, de trop, ou deux ensemble ?';
      refuse({ expected, found, file: FILE, line: other.line, hint });
    }
    const next = lines.length > 0 && { hint: 'Le début est juste. Quel signe vient ensuite, dans l’énoncé ?' };
    refuse({ expected, found: count, file: FILE, line: lines.at(-1)?.line, ...next });
  },
);

check(
  'signes-attendus',
  'Chaque ligne porte le signe attendu',
  { after: 'vingt-lignes', hint: 'Posez la fiche à côté de l’écran. Cochez chaque ligne vérifiée.' },
  ({ files }) => {
    const lines = linesOf(files);
    const rank = lines.findIndex(({ text }, at) => !isRight(text, at));
    const wrong = lines[rank];
    if (!wrong) return;
    const [sign = '', expected = ''] = signs[rank] ?? [];
    const name = nameOf(wrong.text);
    const at = { file: FILE, line: wrong.line };
    if (WITHOUT_ALT_GR[sign] === wrong.text) {
      const hint = 'Alt Gr est à droite de la barre d’espace. Tenez-la avant d’appuyer sur l’autre touche.';
      refuse({ expected, found: `${name}, de la même touche : Alt Gr manque`, ...at, hint });
    }
    if (/^\d$/.test(wrong.text)) {
      const found = `le chiffre ${wrong.text} : la touche Verr Maj est peut-être allumée`;
      refuse({ expected, found, ...at, hint: 'La petite lampe de Verr Maj est-elle allumée ? Un appui l’éteint.' });
    }
    refuse({ expected, found: name, ...at });
  },
);

check(
  'guillemet-droit',
  'Le guillemet est droit',
  { hint: 'Sur la touche du 3, le guillemet droit se tape sans autre touche.' },
  ({ files }) => {
    const lines = linesOf(files);
    const other = lines.find(({ text }) => OTHER_QUOTES.test(text));
    if (other) {
      refuse({ expected: 'le guillemet droit "', found: nameOf(other.text), file: FILE, line: other.line });
    }
    if (lines.some(({ text }) => text.includes('"'))) return;
    refuse({ expected: 'le guillemet droit "', found: 'il n’est pas encore écrit', file: FILE });
  },
);

/** Filled lines, without the spaces around the sign. @returns `line` is 1-based. */
function linesOf(files: Files): { text: string; line: number }[] {
  const lines = files.text(FILE).split(/\r|\n/);
  return lines.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(({ text }) => text !== '');
}

/** A quotation mark of another kind is left to its own check: it is told once. */
function isRight(text: string, rank: number): boolean {
  const sign = signs[rank]?.[0];
  return text === sign || (sign === '"' && OTHER_QUOTES.test(text));
}

function nameOf(text: string): string {
  const known = signs.find(([sign]) => sign === text)?.[1] ?? often[text];
  return known ?? `« ${shorten(text)} »`;
}
