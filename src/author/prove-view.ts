import { styleText } from 'node:util';
import { viewTerminal } from '../check/view/view-terminal.ts';
import type { ExerciseResult } from '../course/result.ts';
import { proveWords } from '../words/author.ts';
import { proveCommandWords, mutationProofWords as words } from '../words/prove.ts';
import { type MutantVerdict, type MutationProof, sayChange } from './judge-mutations.ts';
import type { Proof } from './prove.ts';

const mark = (isRight: boolean) => (isRight ? styleText('green', '✓') : styleText('red', '✗'));

/** @param details also which work gave which verdict */
export function viewProof({ exercise, checks, works, violations, remarks }: Proof, details: boolean): string {
  const lines = works.map(({ name, result }) => `    ${name} : ${summaryOf(result)}`);
  return [
    `${mark(violations.length === 0)} ${proveWords.proved(exercise, works.length, checks)}`,
    ...(details ? lines : []),
    ...violations.map((text) => `    ${text}`),
    ...remarks.map((text) => `    ${proveCommandWords.remark(text)}`),
  ].join('\n');
}

/** « réussit », « échoue sur « titre » ». */
function summaryOf({ checks }: ExerciseResult): string {
  const failed = checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
  const isRead = checks.every(({ status }) => status === 'passed');
  const unread = isRead ? proveCommandWords.passes : proveCommandWords.cannotRead;
  return failed.length > 0 ? proveCommandWords.failsOn(failed) : unread;
}

/** A proof as `npm run prove -- json` tells it. */
export interface ProofRecord {
  exercise: string;
  /** French sentences; none: the exercise is proved. */
  violations: string[];
  /** French sentences, for the author to think over. */
  remarks: string[];
  works: ProvedWork[];
}

export interface ProvedWork {
  /** `witnesses/bad/sans-titre` */
  name: string;
  verdict: string;
  /** What a learner would read. */
  says: string;
}

export function proofRecord({ exercise, works, violations, remarks }: Proof, title: string): ProofRecord {
  const told = works.map(({ name, result }) => ({
    name,
    verdict: summaryOf(result),
    says: viewTerminal(result, title, { colour: false, most: 3 }),
  }));
  return { exercise, violations, remarks, works: told };
}

/** In the order that they matter to an author. */
const COUNTED = ['killed', 'required', 'broken', 'open', 'explained', 'alike', 'undetermined'] as const;

/** Sentences, then what was not refused and need not be, for the author's eyes. */
export function viewMutations({ exercise, mutants, variants, violations }: MutationProof): string {
  const open = mutants.filter(({ verdict }) => verdict === 'open').map(({ mutant }) => mutant);
  const counts = COUNTED.map((verdict) => [count(mutants, verdict), ...words[verdict]] as const);
  return [
    `${mark(violations.length === 0)} ${words.summary(exercise, mutants.length, variants.length)}`,
    ...(mutants.length > 0 ? [`    ${words.counts(counts)}`] : []),
    ...violations.map(indent),
    ...(open.length > 0 ? [`    ${words.toLookAt}`] : []),
    ...open.map((it) => indent([`${it.file}:${it.line}  ${it.what}`, ...sayChange(it)].join('\n'))),
  ].join('\n');
}

/** Verdict → how many. */
export function countVerdicts({ mutants }: MutationProof): Record<string, number> {
  return Object.fromEntries(COUNTED.map((verdict) => [verdict, count(mutants, verdict)]));
}

function count(mutants: MutationProof['mutants'], wanted: MutantVerdict): number {
  return mutants.filter(({ verdict }) => verdict === wanted).length;
}

const indent = (text: string) => text.replace(/^/gm, '    ');
