import { packWords } from '../words/pack.ts';
import { editionsWords as words } from '../words/pack-editions.ts';
import { isTarget, TARGETS, type Target } from './targets.ts';

export interface PackArguments {
  /** Of the course; the kit's by default. */
  course?: string;
  /** Folder to make them in; the course's `dist/` by default. */
  out?: string;
  /** The inventory that was signed last. */
  since?: string;
  /** What the workspace brings to run its checker with. */
  target: Target;
  /** Opens every page and grades every exercise, counting connections. */
  proof: boolean;
  /** Secret key to sign with. */
  sign?: string;
}

/** Each option, and the bare word that does the same: npm on Windows keeps flags for itself. */
type Valued = 'course' | 'out' | 'since' | 'sign' | 'target';
const WITH_VALUE: Readonly<Record<string, Valued>> = {
  '--course': 'course',
  '--out': 'out',
  '--since': 'since',
  depuis: 'since',
  '--sign': 'sign',
  signer: 'sign',
  '--target': 'target',
  cible: 'target',
};
const PROOF = ['--proof', 'preuve'];

/**
 * ```ts
 * readPackArguments(['depuis', 'INVENTAIRE.csv'])  // { since: 'INVENTAIRE.csv', target: 'none', proof: false }
 * ```
 *
 * @returns a sentence where the command was not understood
 */
export function readPackArguments(argv: readonly string[]): PackArguments | string {
  const found: Partial<Record<Valued, string>> = {};
  let proof = false;
  const given = argv.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.replace(/=.*/, ''), word.replace(/^[^=]*=/, '')] : [word],
  );
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const option = WITH_VALUE[word];
    if (PROOF.includes(word)) proof = true;
    else if (!option) return `${words.wrongUse(word)}\n\n${words.usage}`;
    else {
      at += 1;
      const value = given[at];
      if (!value) return words.noValue(word);
      found[option] = value;
    }
  }
  const { target = 'none', ...files } = found;
  return isTarget(target) ? { ...files, target, proof } : packWords.unknownTarget(target, TARGETS);
}
