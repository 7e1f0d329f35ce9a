import type { Explanations } from '../course/explanations.ts';
import { mutationProofWords as words } from '../words/prove.ts';
import { variantWords } from '../words/prove-changes.ts';
import type { Mutant } from './mutations/mutants-of.ts';
import type { Outcome } from './outcome.ts';

export interface JudgedMutant {
  mutant: Mutant;
  outcome: Outcome;
  /** What the checks said, one French sentence; `''` where all passed. */
  why: string;
  /** Nobody can tell it from the solution. */
  isAlike?: boolean;
}

export interface JudgedVariant {
  kind: string;
  outcome: Outcome;
  why: string;
}

/**
 * `killed`: a check refused it; `alike`: nobody can tell it from the solution; `open`: for the author's eyes;
 * `required`: to be refused, or explained; `undetermined`: the machine was too slow.
 */
export type MutantVerdict = 'killed' | 'alike' | 'open' | 'required' | 'explained' | 'undetermined' | 'broken';

export interface MutationProof {
  exercise: string;
  mutants: { mutant: Mutant; verdict: MutantVerdict }[];
  variants: JudgedVariant[];
  /** French sentences; none: the exercise is proved. */
  violations: string[];
}

/** Which of the wrong works that passed have to be refused, which variants are refused wrongly. @param file of the explanations */
export function judgeMutations(
  exercise: string,
  judged: readonly JudgedMutant[],
  variants: readonly JudgedVariant[],
  { survivors = [], refused = {} }: Explanations,
  file: string,
): MutationProof {
  const explains = (mutant: Mutant) => survivors.some((it) => isAbout(it, mutant));
  const mutants = judged.map((it) => ({ mutant: it.mutant, verdict: verdictOf(it, explains(it.mutant)) }));
  const isOver = (it: Explained) => !mutants.some(({ mutant, verdict }) => isAbout(it, mutant) && keeps(verdict));
  const violations = [
    ...judged.filter(({ outcome }) => outcome === 'broken').map(({ mutant, why }) => words.breaks(place(mutant), why)),
    ...mutants.filter(({ verdict }) => verdict === 'required').map(({ mutant }) => sayRequired(mutant, file)),
    ...variants
      .filter(({ kind, outcome }) => outcome !== 'passed' && outcome !== 'late' && refused[kind] === undefined)
      .map(({ kind, why }) => words.variantRefused(kind, variantWords[kind] ?? kind, why)),
    ...survivors.filter(isOver).map(({ before, after }) => words.explanationOver(file, before, after)),
    ...Object.keys(refused)
      .filter((kind) => !variants.some((it) => it.kind === kind && it.outcome !== 'passed'))
      .map((kind) => words.refusalOver(file, kind)),
  ];
  return { exercise, mutants, variants: [...variants], violations };
}

type Explained = NonNullable<Explanations['survivors']>[number];

function isAbout({ file, before, after }: Explained, mutant: Mutant): boolean {
  return mutant.file === file && mutant.before === before && mutant.after === after;
}

/** An explanation stays as long as nothing says that it is of no use. */
const keeps = (verdict: MutantVerdict) => verdict !== 'killed' && verdict !== 'alike';

function verdictOf({ mutant, outcome, isAlike = false }: JudgedMutant, isExplained: boolean): MutantVerdict {
  if (outcome === 'failed') return 'killed';
  if (outcome === 'late') return 'undetermined';
  if (outcome === 'broken') return 'broken';
  if (isAlike) return 'alike';
  if (isExplained) return 'explained';
  return mutant.logic || mutant.named !== undefined ? 'required' : 'open';
}

const place = ({ file, line }: Mutant) => `${file}:${line}`;

function sayRequired(mutant: Mutant, file: string): string {
  const { what, before, after, named } = mutant;
  const why = named === undefined ? words.isLogic : words.isNamed(named);
  const entry = { file: mutant.file, before, after };
  const yaml = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    `${place(mutant)}  ${words.survives(what)} ${why}`,
    ...sayChange(mutant),
    `    ${words.explainIn(file)}`,
    ...[...yaml, 'why: …'].map((line, index) => `      ${index === 0 ? '- ' : '  '}${line}`),
  ].join('\n');
}

export function sayChange({ before, after }: Pick<Mutant, 'before' | 'after'>): string[] {
  return [`    ${words.before} ${before || words.nothing}`, `    ${words.after} ${after || words.nothing}`];
}
