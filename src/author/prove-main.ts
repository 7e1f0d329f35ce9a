import { resolve } from 'node:path';
import { findBrowserForMany } from '../check/browser/find-browser.ts';
import { type BrowserSession, openSession } from '../check/browser/session.ts';
import type { CourseExercise } from '../course/course.ts';
import { nearest } from '../course/nearest.ts';
import { formatProblems } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { proveWords as words } from '../words/author.ts';
import { courseWords } from '../words/course.ts';
import { proveCommandWords } from '../words/prove.ts';
import { viewAnnotations } from './lint/view-problems.ts';
import { prove, verdictsOf } from './prove.ts';
import type { ProveArguments } from './prove-arguments.ts';
import { progressOn } from './prove-progress.ts';
import { countVerdicts, type ProofRecord, proofRecord, viewMutations, viewProof } from './prove-view.ts';
import { type ProofKind, proofDigest } from './read-proof-digest.ts';
import { readGreenProof, writeGreenProof } from './write-green-proof.ts';

/** `npm run prove`. @returns exit code: 0 proved, 1 something to mend, 2 wrong use */
export async function main(args: ProveArguments): Promise<0 | 1 | 2> {
  const root = resolve(args.course ?? `${import.meta.dirname}/../..`);
  for (const word of args.unknown) console.error(proveCommandWords.unknownWord(word));
  if (args.unknown.length > 0) return 2;
  const always = args.all || args.ids.length > 0;
  const kind: ProofKind = args.mutations ? 'mutations' : 'witnesses';
  const open = () => openSession(() => console.error(words.unpacking), findBrowserForMany);
  // Starts while the course is read, where it will surely be needed.
  const early = always ? open() : undefined;
  const wanted = await readWanted(root, args.ids);
  if (typeof wanted === 'number') return wanted;
  const changed = always ? wanted : await changedOnes(root, wanted, kind);
  if (changed.length < wanted.length && !args.json)
    console.log(proveCommandWords.unchanged(wanted.length - changed.length));
  const how = { kind, details: args.ids.length > 0, json: args.json };
  const faults = changed.length === 0 ? 0 : await proveAll(root, changed, early ?? open(), how);
  if (!args.json) console.log(words.total(wanted.length, faults));
  return faults > 0 || wanted.length === 0 ? 1 : 0;
}

/** @returns exit code where the course or the names cannot be used */
async function readWanted(root: string, wanted: readonly string[]): Promise<CourseExercise[] | 1 | 2> {
  const { course, problems } = await readCourse(root);
  if (problems.length > 0) {
    console.error(`${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
    return 1;
  }
  const ids = course.exercises.map(({ id }) => id);
  const unknown = wanted.filter((id) => !ids.includes(id));
  for (const id of unknown) console.error(words.unknownExercise(id, nearest(id, ids, 3), 'npm run check -- liste'));
  if (unknown.length > 0) return 2;
  return course.exercises.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
}

/** Those that are not as they were when nothing was found to mend. */
async function changedOnes(root: string, exercises: CourseExercise[], kind: ProofKind): Promise<CourseExercise[]> {
  const isGreen = await Promise.all(
    exercises.map(async ({ id }) => {
      const [green, digest] = await Promise.all([readGreenProof(id, kind), proofDigest(root, id, kind)]);
      return green?.digest === digest;
    }),
  );
  return exercises.filter((_, index) => !isGreen[index]);
}

interface HowToProve {
  kind: ProofKind;
  /** Says which work gave which verdict. */
  details: boolean;
  /** Says it as data, once all is known. */
  json: boolean;
}

/** @returns how many violations there are */
async function proveAll(
  root: string,
  exercises: readonly CourseExercise[],
  session: BrowserSession,
  { kind, details, json }: HowToProve,
): Promise<number> {
  const progress = progressOn(process.stderr);
  const say = (text: string) => {
    progress.clear();
    if (!json) console.log(text);
  };
  const records: ProofRecord[] = [];
  let faults = 0;
  try {
    for (const exercise of exercises) {
      const { id } = exercise;
      // Of what is read now: a file that is saved meanwhile is proved the next time.
      const digest = proofDigest(root, id, kind);
      progress.say(proveCommandWords.works(id));
      const proof = await prove(root, exercise, session);
      say(viewProof(proof, details));
      records.push(proofRecord(proof, exercise.title));
      const violations = [...proof.violations];
      let mutants: Record<string, number> | undefined;
      // Nothing can be learnt from wrong works while the right ones are refused.
      if (kind === 'mutations' && violations.length === 0) {
        const onStep = (done: number, total: number) => progress.say(proveCommandWords.progress(id, done, total));
        const { proveMutations } = await import('./prove-mutations.ts');
        const mutations = await proveMutations(root, exercise, session, onStep);
        say(viewMutations(mutations));
        violations.push(...mutations.violations);
        mutants = countVerdicts(mutations);
      }
      if (violations.length === 0) {
        const at = new Date().toISOString();
        const verdicts = verdictsOf(proof);
        await writeGreenProof(id, kind, { digest: await digest, at, verdicts, ...(mutants ? { mutants } : {}) });
      }
      if (process.env['GITHUB_ACTIONS'] && !json) for (const line of annotations(id, violations)) console.log(line);
      faults += violations.length;
    }
  } finally {
    session.kill();
  }
  if (json) console.log(JSON.stringify(records));
  return faults;
}

/** No line is at fault: they are shown at the head of the statement. */
function annotations(id: string, violations: readonly string[]): string[] {
  const file = `exercises/${id}/exercise.mdx`;
  return viewAnnotations(
    violations.map((what) => ({ rule: id, file, line: 1, what })),
    [file],
  );
}
