import { styleText } from 'node:util';
import { proveWords } from '../words/author.ts';
import { proveCommandWords, mutationProofWords as words } from '../words/prove.ts';
import { type MutantVerdict, type MutationProof, sayChange } from './judge-mutations.ts';
import type { Proof } from './prove.ts';

const mark = (isRight: boolean) => (isRight ? styleText('green', '✓') : styleText('red', '✗'));

/** @param details also which work gave which verdict */
export function viewProof({ exercise, checks, works, violations }: Proof, details: boolean): string {
  const lines = works.map(({ name, result }) => {
    const failed = result.checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
    const isRead = result.checks.every(({ status }) => status === 'passed');
    const unread = isRead ? proveCommandWords.passes : proveCommandWords.cannotRead;
    return `    ${name} : ${failed.length > 0 ? proveCommandWords.failsOn(failed) : unread}`;
  });
  return [
    `${mark(violations.length === 0)} ${proveWords.proved(exercise, works.length, checks)}`,
    ...(details ? lines : []),
    ...violations.map((text) => `    ${text}`),
  ].join('\n');
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
