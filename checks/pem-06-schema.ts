import { check, type Files, fold, refuse, shorten } from '../src/check/vocabulary.ts';

const FILE = 'trajet.txt';
/** As the statement lists them, by the alphabet. */
const LISTED = [
  'La demande traverse le réseau',
  'La réponse traverse le réseau',
  'Le navigateur affiche la page',
  'Le navigateur envoie une demande',
  'Le serveur envoie une réponse',
  'Le serveur reçoit la demande et trouve la page',
  'Une personne tape l’adresse',
];
/** In the order of the way there and back, which learners must not find written in what they receive. */
const STEPS = [6, 3, 0, 5, 4, 1, 2].map((at) => LISTED[at] ?? '');
const [TYPE, ASK, , RECEIVE, ANSWER, , SHOW] = STEPS.keys();

/** A line that is not blank. */
interface Line {
  /** 1-based. */
  line: number;
  text: string;
  /** Rank in `STEPS`; -1 for anything else. */
  step: number;
  /** Typed before it. */
  number: number | undefined;
}

check(
  'presentes',
  'Les sept étapes sont présentes, une seule fois chacune',
  { hint: 'Ctrl et Z ramène une ligne coupée. Les sept étapes sont aussi dans l’énoncé.' },
  ({ files }) => {
    const lines = linesOf(files);
    const expected = 'les sept étapes de l’énoncé, une par ligne';
    if (lines.length === 0) refuse({ expected, found: 'le fichier est vide', file: FILE });
    const other = lines.find(({ step }) => step === -1);
    if (other) {
      const several = STEPS.filter((step) => fold(other.text).toLowerCase().includes(fold(step).toLowerCase()));
      const at = { file: FILE, line: other.line };
      if (several.length > 1) {
        const hint = 'Placez le curseur entre deux étapes, puis appuyez sur Entrée.';
        refuse({ expected, found: 'plusieurs étapes sur une ligne', ...at, hint });
      }
      const hint = 'Cherchez cette étape dans l’énoncé, et comparez chaque mot.';
      refuse({ expected, found: `« ${shorten(other.text)} »`, ...at, hint });
    }
    const twice = lines.find(({ step }, index) => lines.findIndex((one) => one.step === step) < index);
    if (twice) {
      const hint = 'Ctrl et C fait une copie. Pour déplacer une ligne, c’est Ctrl et X.';
      refuse({ expected, found: `deux fois « ${STEPS[twice.step]} »`, file: FILE, line: twice.line, hint });
    }
    const missing = STEPS.find((_, rank) => !lines.some(({ step }) => step === rank));
    if (missing) refuse({ expected, found: `il manque « ${missing} »`, file: FILE });
  },
);

check(
  'premiere',
  'La personne tape l’adresse en premier',
  { after: 'presentes', hint: 'Sans elle, rien ne commence.' },
  ({ files }) => {
    const lines = linesOf(files);
    const [first] = lines;
    if (!first || first.step === TYPE) return;
    if (lines.every(({ number, step }) => number === step + 1)) {
      const found = 'les numéros sont justes, mais les lignes n’ont pas bougé';
      const hint = 'Le numéro ne suffit pas : quelle ligne doit monter tout en haut ?';
      refuse({ expected: 'la première étape sur la première ligne', found, file: FILE, line: first.line, hint });
    }
    refuse({ expected: say(TYPE), found: say(first.step), file: FILE, line: first.line });
  },
);

check(
  'demande-reponse',
  'La demande part avant la réponse',
  { after: 'presentes', hint: 'Le serveur attend. Il ne parle pas le premier.' },
  ({ files }) => inTurn(files, ASK, ANSWER),
);

check(
  'recevoir-repondre',
  'Le serveur reçoit la demande avant de répondre',
  { after: 'presentes', hint: 'On lit une lettre avant d’y répondre.' },
  ({ files }) => inTurn(files, RECEIVE, ANSWER),
);

check(
  'derniere',
  'L’affichage est la dernière étape',
  { after: 'presentes', hint: 'Que peut montrer le navigateur avant d’avoir reçu la page ?' },
  ({ files }) => {
    const last = linesOf(files).at(-1);
    if (!last || last.step === SHOW) return;
    refuse({ expected: `${say(SHOW)}, à la fin`, found: `à la fin : ${say(last.step)}`, file: FILE, line: last.line });
  },
);

check(
  'ordre',
  'Les sept étapes suivent le trajet',
  { after: 'presentes', hint: 'Suivez la route avec le doigt, à l’aller, puis au retour.' },
  ({ files }) => {
    const lines = linesOf(files);
    const rank = lines.findIndex(({ step }, index) => step !== index);
    const wrong = lines[rank];
    if (!wrong) return;
    const expected = `les sept étapes dans l’ordre du trajet`;
    refuse({ expected, found: `l’étape ${rank + 1} est ${say(wrong.step)}`, file: FILE, line: wrong.line });
  },
);

/** A number, a dash, the case of letters and the last full stop do not count. */
function linesOf(files: Files): Line[] {
  return files
    .text(FILE)
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      const bare = text.replace(/^\s*(?:\d+\s*[.):/-]?|[-–—•*])?\s*/u, '').replace(/[\s.]+$/u, '');
      const key = fold(bare).toLowerCase();
      const step = STEPS.findIndex((one) => fold(one).toLowerCase() === key);
      const [number] = /\d+/.exec(text.slice(0, text.indexOf(bare))) ?? [];
      return [{ line: index + 1, text: bare, step, number: number === undefined ? undefined : Number(number) }];
    });
}

/** Refuses where one step does not come before another. */
function inTurn(files: Files, first = 0, second = 0): void {
  const lines = linesOf(files);
  const at = (step: number) => lines.findIndex((one) => one.step === step);
  if (at(first) < at(second)) return;
  const expected = `${say(first)}, puis ${say(second)}`;
  refuse({ expected, found: 'c’est dans l’autre sens', file: FILE, line: lines[at(second)]?.line });
}

function say(step = -1): string {
  return `« ${STEPS[step] ?? ''} »`;
}
