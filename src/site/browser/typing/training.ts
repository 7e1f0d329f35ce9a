import { accentNames, signNames } from '../../../words/typing.ts';

export const SIGNS: readonly string[] = Object.keys(signNames);

/** Small words of code: each sign comes back in one of them. */
export const PIECES: readonly string[] = [
  '<p>',
  '</p>',
  '<h1>',
  'href=""',
  'lang="fr"',
  '( )',
  '[ ]',
  '{ }',
  '#menu',
  '&lt;',
  "'oui'",
  'a: b;',
  'mon_nom',
  'moi@ici',
  '/* */',
  '<!-- -->',
];

export const LETTERS: readonly string[] = Object.keys(accentNames);

/** Each of these letters comes back in one of them. */
export const WORDS: readonly string[] = ['été', 'père', 'voilà', 'ça', 'où', 'forêt'];

/** The whole training, in order. A place that was kept is a rank in it: what is new comes at the end. */
export const STEPS: readonly string[] = [...SIGNS, ...PIECES, ...LETTERS, ...WORDS];

const KINDS = [
  ['sign', SIGNS],
  ['piece', PIECES],
  ['letter', LETTERS],
  ['word', WORDS],
] as const;
export type StepKind = (typeof KINDS)[number][0];

/**
 * What a step is, and where it stands among those of its kind, from 1.
 *
 * ```ts
 * stepAt(20)  // { kind: 'piece', rank: 1, count: 16 }
 * ```
 */
export function stepAt(step: number): { kind: StepKind; rank: number; count: number } {
  let before = 0;
  for (const [kind, { length: count }] of KINDS) {
    if (step < before + count) return { kind, rank: step - before + 1, count };
    before += count;
  }
  return { kind: 'word', rank: WORDS.length, count: WORDS.length };
}

/** What came of what was typed. */
export interface Judged {
  /** The beginning that is right. */
  kept: string;
  isWhole: boolean;
  /** The first character that is another one than the next of what is wanted. */
  wrong?: string;
}

/**
 * Compares what arrived with what is wanted: the characters, never the keys.
 *
 * ```ts
 * judge('</p>', '<p')  // { kept: '<', isWhole: false, wrong: 'p' }
 * ```
 */
export function judge(wanted: string, typed: string): Judged {
  const text = typed.normalize('NFC').replace(/\s/g, ' ');
  if (text.startsWith(wanted)) return { kept: wanted, isWhole: true };
  const at = [...text].findIndex((character, rank) => character !== wanted[rank]);
  if (at === -1) return { kept: text, isWhole: false };
  const wrong = [...text][at];
  return { kept: wanted.slice(0, at), isWhole: false, ...(wrong !== undefined && { wrong }) };
}

/** Where a reader is in the training, and how they like it. */
export interface Place {
  /** Rank in `STEPS`, from 0; as many as there are steps at the end. */
  step: number;
  /** Whether the key is shown before anything is typed. */
  showsKey: boolean;
}

export function formatPlace({ step, showsKey }: Place): string {
  return `${step} ${showsKey ? 'touche' : 'sans'}`;
}

/** What is unknown or damaged is the beginning. */
export function parsePlace(text: string | undefined): Place {
  const [, step = '0', shown = 'touche'] = /^(\d{1,3}) (touche|sans)$/.exec(text ?? '') ?? [];
  return { step: Math.min(Number(step), STEPS.length), showsKey: shown === 'touche' };
}
