import { join } from 'node:path';
import type { Asked } from '../check/browser/begun.ts';
import type { BrowserSession } from '../check/browser/session.ts';
import { inParallel } from '../check/in-parallel.ts';
import { readChecks } from '../check/read-checks.ts';
import { grade } from '../check/run.ts';
import type { Check } from '../check/vocabulary.ts';
import type { CourseExercise } from '../course/course.ts';
import { type Folder, readFolder } from '../course/read-folder.ts';
import type { ExerciseResult } from '../course/result.ts';
import { asReceived, overlay, type Work } from '../course/work.ts';
import { proveWords as words } from '../words/author.ts';
import { beyondPage, needsFaults, needsRemarks } from './needs.ts';
import { verdictRemarks } from './verdict-remarks.ts';
import { type Expectation, violations } from './violations.ts';
import type { Verdict } from './write-green-proof.ts';

/** What the proof of one exercise found. */
export interface Proof {
  exercise: string;
  checks: number;
  works: { name: string; result: ExerciseResult }[];
  /** French sentences; none: the exercise is proved. */
  violations: string[];
  /** French sentences, for the author to think over. */
  remarks: string[];
}

/** Grades the starter, the solution and every witness of an exercise, and says what is not as it must be. */
export async function prove(root: string, exercise: CourseExercise, session: BrowserSession): Promise<Proof> {
  const { id, hints, moves = false } = exercise;
  const loaded = await readChecks(root, id).catch((error: unknown) => String(error));
  if (typeof loaded === 'string') {
    return {
      exercise: id,
      checks: 0,
      works: [],
      violations: [words.checkUnreadable(`checks/${id}.ts`, loaded)],
      remarks: [],
    };
  }
  const works = await readWorks(join(root, 'exercises', id), exercise);
  const given = works[0]?.folder.files ?? new Map();
  const asked = new Map<string, string>();
  const note =
    (scripts: string) =>
    ({ id }: Check, begun: readonly Asked[]) => {
      const name =
        begun.find((one) => one.onlyInBrowser)?.name ??
        beyondPage(
          scripts,
          begun.map((one) => one.name),
        );
      if (name) asked.set(id, name);
    };
  // Works that fail wait more than they work: they begin, and the others fill that time.
  const failFirst = works.toSorted((a, b) => Number(mustPass(a)) - Number(mustPass(b)));
  const asGraded = await inParallel(3, failFirst, async ({ expectation, folder }) => {
    const scripts = mustPass({ expectation, folder }) ? textOfScripts(folder.files) : '';
    const { result, close } = await grade(
      { exercise: id, kit: '', checks: loaded, digest: '', hint: hints[0], folder, given, moves, asked: note(scripts) },
      session,
    );
    close();
    const hasScript = [...folder.files].some(([path, bytes]) => isScripted(path, bytes));
    return { name: expectation.name, result, hasScript, violations: violations(expectation, result) };
  });
  const graded = works.flatMap((work) => asGraded[failFirst.indexOf(work)] ?? []);
  return {
    exercise: id,
    checks: loaded.length,
    works: graded.map(({ name, result }) => ({ name, result })),
    violations: [
      ...listFaults(loaded),
      ...renamedFaults(exercise, given),
      ...needsFaults(loaded, asked),
      ...graded.flatMap((work) => work.violations),
    ],
    remarks: [...needsRemarks(loaded, asked), ...verdictRemarks(loaded, graded)],
  };
}

const mustPass = ({ expectation }: ProofWork) => expectation.must === 'pass';

function textOfScripts(files: Work): string {
  const scripts = [...files].filter(([path, bytes]) => isScripted(path, bytes));
  return scripts.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
}

function isScripted(path: string, bytes: Uint8Array): boolean {
  return /\.js$/i.test(path) || (/\.html?$/i.test(path) && /<script\b/i.test(new TextDecoder().decode(bytes)));
}

/** Name of each work → what the checker said of it. */
export function verdictsOf({ works }: Proof): Record<string, Verdict> {
  return Object.fromEntries(works.map(({ name, result: { checks, problems } }) => [name, { checks, problems }]));
}

/** A work that is proved, and what must become of it. */
export interface ProofWork {
  expectation: Expectation;
  folder: Folder;
}

/** The starter, the solution, then every witness. @param dir of the exercise */
export async function readWorks(dir: string, { good, bad, witnesses, renamed }: CourseExercise): Promise<ProofWork[]> {
  const read = async (path: string) => (await readFolder(join(dir, path))).files;
  const [starter, solution] = await Promise.all([read('starter'), read('solution')]);
  const witness = async (kind: 'good' | 'bad', name: string) =>
    overlay(solution, await read(`witnesses/${kind}/${name}`));
  const entry = (files: Work, expectation: Expectation): ProofWork => ({
    expectation,
    folder: { files, tooBig: [], refused: [], tooMany: false },
  });
  return [
    entry(asReceived(starter, renamed), { name: 'starter', must: 'fail' }),
    entry(solution, { name: 'solution', must: 'pass' }),
    ...(await Promise.all(
      good.map(async (name) => entry(await witness('good', name), { name: `witnesses/good/${name}`, must: 'pass' })),
    )),
    ...(await Promise.all(
      bad.map(async (name) => {
        const check = witnesses[name];
        return entry(await witness('bad', name), {
          name: `witnesses/bad/${name}`,
          must: 'fail',
          ...(check ? { check } : {}),
        });
      }),
    )),
  ];
}

/** Names that are given to no file. @param given the starter, under the names that the learner receives */
function renamedFaults({ renamed = {} }: CourseExercise, given: Work): string[] {
  return Object.entries(renamed).flatMap(([from, to]) => (given.has(to) ? [] : [words.renamedUnknown(from)]));
}

/** Faults of the list of checks itself. */
function listFaults(checks: readonly Check[]): string[] {
  const ids = checks.map(({ id }) => id);
  return [
    ...(ids.length === 0 ? [words.noCheck] : []),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(words.duplicateCheck),
    ...checks.flatMap(({ id, after }) =>
      [after ?? []]
        .flat()
        .filter((one) => !ids.includes(one))
        .map((one) => words.unknownAfter(id, one)),
    ),
  ];
}
