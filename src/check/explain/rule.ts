import type { Saying } from '../../words/javascript.ts';

/** What a rule may lean on beside the message. */
export interface Code {
  /** Names that the learner's code declares, to propose the nearest one. */
  declared: readonly string[];
  /** The one name among them that the line that stopped gives a value to: what browsers leave out of their message. */
  assigned?: string | undefined;
}

/** Several spellings of one error, since browsers word it differently, and what to say of it. */
export interface ErrorRule {
  /** The named groups of the first that matches are given to `say`. */
  when: readonly RegExp[];
  say: (found: Readonly<Record<string, string | undefined>>, code: Code) => Saying;
}
