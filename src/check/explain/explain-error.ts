import { valueWords } from '../../words/javascript.ts';
import { foldSpaces, shorten } from '../fold-text.ts';
import { callRules } from './call-rules.ts';
import { nameRules } from './name-rules.ts';
import { pageRules } from './page-rules.ts';
import type { Code } from './rule.ts';
import { syntaxRules } from './syntax-rules.ts';
import { valueRules } from './value-rules.ts';

/** A message of a browser's console in plain French. */
export interface ErrorExplanation {
  /** As the browser says it, on one line: `TypeError: total is not a function`. */
  original: string;
  /** What it means, with the name in question. */
  says: string;
  /** Where to look first. */
  look: string;
}

/** In this order: what the page refuses quotes names and selectors that other rules would take for theirs. */
const RULES = [...pageRules, ...valueRules, ...nameRules, ...callRules, ...syntaxRules];

/**
 * What an error of JavaScript means, as Chromium, Edge and Firefox say it. Pure; never throws; always says something:
 * an unknown message gets an honest general sentence.
 *
 * ```ts
 * explainError('Uncaught ReferenceError: prenon is not defined', { declared: ['prenom'] })
 * // { original: 'ReferenceError: prenon is not defined',
 * //   says: 'Le nom « prenon » n’existe pas. Un nom proche existe : « prenom ».',
 * //   look: 'Comparez les deux noms lettre par lettre, majuscules comprises.' }
 * ```
 *
 * @param message with or without `Uncaught`, the type and the stack
 */
export function explainError(message: string, code: Partial<Code> = {}): ErrorExplanation {
  const { original, type, text, isRejection, isUncaught } = readMessage(message);
  for (const { when, say } of RULES) {
    const found = when.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    if (!found) continue;
    const [says, look] = say(found.groups ?? {}, { declared: [], ...code });
    return { original, says, look };
  }
  const [says, look] = otherwise(type, shorten(text), { isRejection, isUncaught });
  return { original, says, look };
}

/** A message holds whatever the learner's code puts into it; what is longer says no more. */
const LONGEST = 500;

interface Message {
  original: string;
  /** `TypeError`; `''` where none is written. */
  type: string;
  /** What follows the type. */
  text: string;
  isUncaught: boolean;
  /** A promise that failed, and nobody waited for its failure. */
  isRejection: boolean;
}

/**
 * ```ts
 * readMessage('Uncaught (in promise) TypeError: x is not a function\n    at script.js:3:1')
 * // { original: 'TypeError: x is not a function', type: 'TypeError', text: 'x is not a function', isRejection: true, … }
 * ```
 */
function readMessage(message: string): Message {
  const [firstLine = ''] = message.trim().slice(0, LONGEST).split('\n', 1);
  const {
    uncaught = '',
    promise = '',
    rest = '',
  } = /^(?<uncaught>Uncaught(?: exception:)? ?)?(?<promise>\(in promise\) ?)?(?<rest>.*)$/i.exec(firstLine)?.groups ??
  {};
  const { type = '', text = rest } = /^(?<type>[A-Z]\w*Error|Error): (?<text>.*)$/.exec(rest)?.groups ?? {};
  return {
    original: foldSpaces(rest || firstLine),
    type,
    text: text.trim(),
    isUncaught: uncaught !== '',
    isRejection: promise !== '',
  };
}

/** What no browser says may be what the learner's own `throw` says. */
function otherwise(
  type: string,
  text: string,
  { isRejection, isUncaught }: Pick<Message, 'isRejection' | 'isUncaught'>,
) {
  if (/^Script error\.?$/.test(text)) return valueWords.hidden();
  if (isRejection && text !== '') return valueWords.rejected(text);
  if (type === 'Error' || (type === '' && isUncaught && text !== '')) return valueWords.thrown(text);
  return valueWords.general();
}
