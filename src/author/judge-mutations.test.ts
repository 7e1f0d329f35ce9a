import { expect, test } from 'vitest';
import { type JudgedMutant, judgeMutations } from './judge-mutations.ts';
import type { Mutant } from './mutations/mutants-of.ts';

const mutant = (over: Partial<Mutant> = {}): Mutant => ({
  ...{ kind: 'change-constant', what: '0 devient 1', file: 'script.js', line: 3, before: 'a > 0', after: 'a > 1' },
  ...{ text: '', named: undefined, logic: false },
  ...over,
});
const passed = (over: Partial<Mutant>, isAlike = false): JudgedMutant => ({
  ...{ mutant: mutant(over), outcome: 'passed', why: '', isAlike },
});
const FILE = 'exercises/x/witnesses/explications.yaml';
const verdicts = (
  judged: JudgedMutant[],
  survivors: { file: string; before: string; after: string; why: string }[] = [],
) => judgeMutations('x', judged, [], { survivors }, FILE).mutants.map(({ verdict }) => verdict);

test('what the statement names and what a script does has to be refused; the rest is for the eyes', () => {
  expect(
    verdicts([passed({ named: 'em' }), passed({ logic: true }), passed({}), passed({ named: 'em' }, true)]),
  ).toEqual([...['required', 'required', 'open', 'alike']]);
  expect(
    verdicts([
      { ...passed({}), outcome: 'failed' },
      { ...passed({ logic: true }), outcome: 'late' },
    ]),
  ).toEqual([...['killed', 'undetermined']]);
});

test('an explanation is of one change, and goes when that one is refused', () => {
  const why = { file: 'script.js', before: 'a > 0', after: 'a > 1', why: 'Les prix sont entiers.' };
  expect(verdicts([passed({ logic: true })], [why])).toEqual(['explained']);
  const { violations } = judgeMutations('x', [{ ...passed({}), outcome: 'failed' }], [], { survivors: [why] }, FILE);
  expect(violations).toEqual([`${FILE}  Cette explication ne sert plus, retirez-la : « a > 0 » devient « a > 1 ».`]);
});

test('a check that breaks is its author’s mistake', () => {
  const { violations } = judgeMutations('x', [{ mutant: mutant(), outcome: 'broken', why: 'TypeError' }], [], {}, FILE);
  expect(violations.join()).toContain('script.js:3  Un contrôle se casse sur un travail faux.');
});
