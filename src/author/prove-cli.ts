import { resolve } from 'node:path';
import { openSession } from '../check/browser/session.ts';
import type { CourseExercise } from '../course/course.ts';
import { nearest } from '../course/nearest.ts';
import { formatProblems } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { proveWords as words } from '../words/author.ts';
import { courseWords } from '../words/course.ts';
import { proveCommandWords } from '../words/prove.ts';
import { prove } from './prove.ts';
import { type ProveArguments, readProveArguments } from './prove-arguments.ts';
import { proveMutations } from './prove-mutations.ts';
import { progressOn } from './prove-progress.ts';
import { countVerdicts, viewMutations, viewProof } from './prove-view.ts';
import { type ProofKind, proofDigest } from './read-proof-digest.ts';
import { readGreenProof, writeGreenProof } from './write-green-proof.ts';

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);
process.exit(await main(readProveArguments(process.argv.slice(2))));

async function main(args: ProveArguments): Promise<0 | 1 | 2> {
  const root = resolve(args.course ?? `${import.meta.dirname}/../..`);
  const { course, problems } = await readCourse(root);
  if (problems.length > 0) {
    console.error(`${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
    return 1;
  }
  const ids = course.exercises.map(({ id }) => id);
  const unknown = args.ids.filter((id) => !ids.includes(id));
  for (const word of args.unknown) console.error(proveCommandWords.unknownWord(word));
  for (const id of unknown) console.error(words.unknownExercise(id, nearest(id, ids, 3)));
  if (unknown.length + args.unknown.length > 0) return 2;
  const wanted = course.exercises.filter(({ id }) => args.ids.length === 0 || args.ids.includes(id));
  const kind: ProofKind = args.mutations ? 'mutations' : 'witnesses';
  const digests = new Map(
    await Promise.all(wanted.map(async ({ id }) => [id, await proofDigest(root, id, kind)] as const)),
  );
  const isGreen = async ({ id }: CourseExercise) => (await readGreenProof(id, kind))?.digest === digests.get(id);
  const always = args.all || args.ids.length > 0;
  const green = await Promise.all(wanted.map(async (exercise) => !always && (await isGreen(exercise))));
  const changed = wanted.filter((_, index) => !green[index]);
  if (changed.length < wanted.length) console.log(proveCommandWords.unchanged(wanted.length - changed.length));
  const faults =
    changed.length === 0 ? 0 : await proveAll(root, changed, { kind, digests, details: args.ids.length > 0 });
  console.log(words.total(wanted.length, faults));
  return faults > 0 || wanted.length === 0 ? 1 : 0;
}

interface HowToProve {
  kind: ProofKind;
  digests: ReadonlyMap<string, string>;
  details: boolean;
}

/** @returns how many violations there are */
async function proveAll(root: string, exercises: readonly CourseExercise[], how: HowToProve): Promise<number> {
  const { kind, digests, details } = how;
  const session = openSession(() => console.error(words.unpacking));
  const progress = progressOn(process.stderr);
  const say = (text: string) => {
    progress.clear();
    console.log(text);
  };
  let faults = 0;
  try {
    for (const exercise of exercises) {
      const { id } = exercise;
      progress.say(proveCommandWords.works(id));
      const proof = await prove(root, exercise, session);
      say(viewProof(proof, details));
      let found = proof.violations.length;
      let mutants: Record<string, number> | undefined;
      // Nothing can be learnt from wrong works while the right ones are refused.
      if (kind === 'mutations' && found === 0) {
        const onStep = (done: number, total: number) => progress.say(proveCommandWords.progress(id, done, total));
        const mutations = await proveMutations(root, exercise, session, onStep);
        say(viewMutations(mutations));
        found += mutations.violations.length;
        mutants = countVerdicts(mutations);
      }
      if (found === 0) {
        const at = new Date().toISOString();
        await writeGreenProof(id, kind, { digest: digests.get(id) ?? '', at, ...(mutants ? { mutants } : {}) });
      }
      faults += found;
    }
  } finally {
    session.kill();
  }
  return faults;
}
