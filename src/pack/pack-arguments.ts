import { editionsWords as words } from '../words/pack-editions.ts';

export interface PackArguments {
  /** Of the course; the kit's by default. */
  course?: string;
  /** Folder to make them in; the course's `dist/` by default. */
  out?: string;
  /** The inventory that was signed last. */
  since?: string;
  /** Opens every page and grades every exercise, counting connections. */
  proof: boolean;
  /** Secret key to sign with. */
  sign?: string;
}

/** Each option, and the bare word that does the same: npm on Windows keeps flags for itself. */
const WITH_FILE: Readonly<Record<string, 'course' | 'out' | 'since' | 'sign'>> = {
  '--course': 'course',
  '--out': 'out',
  '--since': 'since',
  depuis: 'since',
  '--sign': 'sign',
  signer: 'sign',
};
const PROOF = ['--proof', 'preuve'];

/**
 * ```ts
 * readPackArguments(['depuis', 'INVENTAIRE.csv'])  // { since: 'INVENTAIRE.csv', proof: false }
 * ```
 *
 * @returns a sentence where the command was not understood
 */
export function readPackArguments(argv: readonly string[]): PackArguments | string {
  const found: PackArguments = { proof: false };
  const given = argv.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.replace(/=.*/, ''), word.replace(/^[^=]*=/, '')] : [word],
  );
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const option = WITH_FILE[word];
    if (PROOF.includes(word)) found.proof = true;
    else if (!option) return `${words.wrongUse(word)}\n\n${words.usage}`;
    else {
      at += 1;
      const file = given[at];
      if (!file) return words.noFile(word);
      found[option] = file;
    }
  }
  return found;
}
