import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSession } from '../check/browser/session.ts';
import { inParallel } from '../check/in-parallel.ts';
import { readChecks } from '../check/read-checks.ts';
import { grade } from '../check/run.ts';
import type { CourseExercise } from '../course/course.ts';
import { readFolder } from '../course/read-folder.ts';
import type { CheckResult } from '../course/result.ts';
import { asReceived, type Work } from '../course/work.ts';
import { mutationProofWords as words } from '../words/prove.ts';
import { type JudgedMutant, type JudgedVariant, judgeMutations, type MutationProof } from './judge-mutations.ts';
import { type Mutant, mutantsOf } from './mutations/mutants-of.ts';
import { readStatement } from './mutations/statement.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Fingerprint, fingerprint, pagesShowing } from './prove-fingerprint.ts';
import { explanationsFile, readExplanations } from './read-explanations.ts';
import type { Variant } from './variants/variant.ts';
import { variantsOf } from './variants/variants-of.ts';

/** How far a long work is. */
export type OnStep = (done: number, total: number) => void;

interface Judging {
  grade(work: Work): Promise<{ outcome: Outcome; checks: readonly CheckResult[] }>;
  step(): void;
}

/**
 * Makes wrong works and harmless variants of a solution, and grades each of them. Nothing is counted until the solution
 * has passed twice: a check that refuses it would « refuse » all the others.
 */
export async function proveMutations(
  root: string,
  exercise: CourseExercise,
  session: BrowserSession,
  onStep: OnStep,
): Promise<MutationProof> {
  const { id, kind, moves = false, renamed } = exercise;
  const dir = join(root, 'exercises', id);
  const checks = await readChecks(root, id);
  const [starter, solution, mdx, explained] = await Promise.all([
    readFolder(join(dir, 'starter')),
    readFolder(join(dir, 'solution')),
    readFile(join(root, exercise.file), 'utf8'),
    readExplanations(root, id),
  ]);
  const given = asReceived(starter.files, renamed);
  const mutants = mutantsOf(given, solution.files, readStatement(mdx), kind === 'debug');
  const variants = variantsOf(given, solution.files, mdx);
  let done = 0;
  const judging: Judging = {
    grade: async (files) => {
      const folder = { files, tooBig: [], refused: [], tooMany: false };
      const graded = await grade({ exercise: id, kit: '', checks, digest: '', folder, given, moves }, session);
      graded.close();
      return { outcome: outcomeOf(graded.result), checks: graded.result.checks };
    },
    step: () => {
      done += 1;
      onStep(done, mutants.length + variants.length);
    },
  };
  const refused = { exercise: id, mutants: [], variants: [] };
  for (let times = 0; times < 2; times += 1) {
    const { outcome, checks: found } = await judging.grade(solution.files);
    if (outcome !== 'passed') return { ...refused, violations: [words.solutionRefused(reason(found))] };
  }
  const judgedVariants = await judgeVariants(variants, judging);
  const judgedMutants = await judgeMutants(mutants, solution.files, judging);
  await tellApart(judgedMutants, solution.files, session);
  const proof = judgeMutations(id, judgedMutants, judgedVariants, explained.data, explanationsFile(id));
  return { ...proof, violations: [...explained.problems, ...proof.violations] };
}

async function judgeMutants(mutants: readonly Mutant[], solution: Work, judging: Judging): Promise<JudgedMutant[]> {
  const work = ({ file, text }: Mutant): Work => new Map([...solution, [file, new TextEncoder().encode(text)]]);
  const judged = await inParallel(2, mutants, async (mutant): Promise<JudgedMutant> => {
    const { outcome, checks } = await judging.grade(work(mutant));
    judging.step();
    return { mutant, outcome, why: reason(checks) };
  });
  for (const it of judged.filter(({ outcome }) => outcome === 'late')) {
    const { outcome, checks } = await judging.grade(work(it.mutant));
    Object.assign(it, { outcome, why: reason(checks) });
  }
  return judged;
}

/** One that is refused is judged again, alone: a busy machine is no reason. */
async function judgeVariants(variants: readonly Variant[], judging: Judging): Promise<JudgedVariant[]> {
  const judged = await inParallel(2, variants, async ({ kind, files }): Promise<JudgedVariant & { files: Work }> => {
    const { outcome, checks } = await judging.grade(files);
    judging.step();
    return { kind, files, outcome, why: reason(checks) };
  });
  for (const it of judged.filter(({ outcome }) => outcome !== 'passed')) {
    const { outcome, checks } = await judging.grade(it.files);
    Object.assign(it, { outcome, why: reason(checks) });
  }
  return judged.map(({ kind, outcome, why }) => ({ kind, outcome, why }));
}

/** Notes which of those that pass nobody could tell from the solution; what a script does is never taken for that. */
async function tellApart(judged: readonly JudgedMutant[], solution: Work, session: BrowserSession): Promise<void> {
  const passed = judged.filter(({ outcome, mutant }) => outcome === 'passed' && !mutant.logic);
  const known = new Map<string, Promise<Fingerprint>>();
  const right = (page: string) => {
    const found = known.get(page) ?? fingerprint(solution, page, session);
    known.set(page, found);
    return found;
  };
  await inParallel(2, passed, async (it) => {
    const { file, text, named } = it.mutant;
    const work = new Map([...solution, [file, new TextEncoder().encode(text)] as const]);
    const side: keyof Fingerprint = named ? 'written' : 'shown';
    const pages = pagesShowing(file, solution);
    let isAlike = pages.length > 0;
    for (const page of pages) {
      isAlike &&= (await fingerprint(work, page, session))[side] === (await right(page))[side];
    }
    it.isAlike = isAlike;
  });
}

/** What the first check says that did not pass. */
function reason(checks: readonly CheckResult[]): string {
  const first =
    checks.find(({ status }) => status === 'broken') ?? checks.find(({ status }) => status === 'failed') ?? undefined;
  return first ? words.reason(first.id, first.expected ?? '', first.found?.split('\n')[0] ?? '') : '';
}
