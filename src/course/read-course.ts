import { join } from 'node:path';
import { courseWords as words } from '../words/course.ts';
import type { Course, CourseExercise, CourseLesson, CourseModule } from './course.ts';
import { ExerciseFrontMatter } from './exercise.ts';
import { Explanations } from './explanations.ts';
import { FORMER_IDS } from './former-ids.ts';
import { lineFinder } from './front-matter.ts';
import { GuideFrontMatter } from './guide.ts';
import { LessonFrontMatter, ModuleFrontMatter, TrainerFrontMatter } from './lesson.ts';
import { LOOKUP_FILES } from './lookup.ts';
import { lookupRelations, type PlacedProblem } from './lookup-relations.ts';
import { nearest } from './nearest.ts';
import { type FileHeadings, headingsIn, needFiles, needRelations } from './need-relations.ts';
import { Plan } from './plan.ts';
import type { CourseProblem } from './problem.ts';
import { readLookup } from './read-lookup.ts';
import { readPartLinks } from './read-part-links.ts';
import { makeAnew, names, problem, type Reading, type Remember, readHead, readText, readYaml } from './read-text.ts';
import { relations } from './relations.ts';

export interface CourseReading {
  course: Course;
  /** Every mistake of the authors, at its line. */
  problems: CourseProblem[];
}

/**
 * The whole course: the one reader of `lessons/`, `exercises/` and the names in `checks/`.
 *
 * @param root folder that holds the three
 * @param remember what was read of each file the last time
 */
export async function readCourse(root: string, remember: Remember = makeAnew): Promise<CourseReading> {
  const problems: CourseProblem[] = [];
  const reading = { root, problems, remember };
  const [plan, modules, exercises, lookup, checks] = await Promise.all([
    readPlan(root, problems, remember),
    readModules(reading),
    readExercises(reading),
    readLookup(root, problems, remember),
    names(join(root, 'checks')),
    readGuides(reading),
  ]);
  const course = { plan, modules, exercises, lookup, checks: checks.filter((name) => name.endsWith('.ts')) };
  const found = [...lookupRelations(course), ...needRelations(course, await readHeadings(root, needFiles(course)))];
  problems.push(
    ...relations(course, await exerciseIds(root)),
    ...(await place(root, found)),
    ...(await readPartLinks(root, course, remember)),
  );
  return { course, problems };
}

/** One exercise, without the rest of the course. `undefined`: there is no such folder. */
export async function readExercise(
  root: string,
  id: string,
): Promise<{ exercise?: CourseExercise; problems: CourseProblem[] } | undefined> {
  if (!(await names(join(root, 'exercises'))).includes(id)) return undefined;
  const problems: CourseProblem[] = [];
  const exercise = await readOne({ root, problems, remember: makeAnew }, id);
  return exercise ? { exercise, problems } : { problems };
}

/** Ids of all exercises, in alphabetical order. */
export async function exerciseIds(root: string): Promise<string[]> {
  return (await names(join(root, 'exercises'))).filter((name) => !name.startsWith('_'));
}

/** The plan alone; empty where it cannot be read, with the reasons added to `problems`. */
export async function readPlan(
  root: string,
  problems: CourseProblem[] = [],
  remember: Remember = makeAnew,
): Promise<Plan> {
  return (await readYaml({ root, problems, remember }, 'lessons/_plan.yaml', Plan)) ?? { modules: [] };
}

/** What stands in `lessons/` beside the modules. */
const BESIDE_MODULES = [
  ...[...Object.values(LOOKUP_FILES), FORMER_IDS, 'lessons/_plan.yaml'].map((file) => file.replace('lessons/', '')),
  ...['_guides', '_mots.txt'],
];

async function readModules(reading: Reading): Promise<CourseModule[]> {
  const all = await names(join(reading.root, 'lessons'));
  const folders = all.filter((name) => !name.startsWith('_') && !name.includes('.'));
  for (const name of all) {
    if (folders.includes(name) || BESIDE_MODULES.includes(name)) continue;
    const near = name.startsWith('_')
      ? nearest(
          name,
          BESIDE_MODULES.filter((one) => !all.includes(one)),
        )[0]
      : undefined;
    reading.problems.push(problem('lesson-file', `lessons/${name}`, words.fileUnexpected(name, near)));
  }
  return Promise.all(folders.map((folder) => readModule(reading, folder)));
}

async function readModule(reading: Reading, folder: string): Promise<CourseModule> {
  const { problems } = reading;
  const path = `lessons/${folder}`;
  const files = await names(join(reading.root, path));
  const module: CourseModule = { folder, title: folder, summary: '', lessons: [], trainerNotes: [] };
  for (const name of files) {
    const file = `${path}/${name}`;
    if (name === 'index.mdx') {
      Object.assign(module, await readHead(reading, file, ModuleFrontMatter));
    } else if (/\.formateur\.mdx?$/.test(name)) {
      const data = await readHead(reading, file, TrainerFrontMatter);
      if (data) module.trainerNotes.push({ ...data, file });
    } else if (/\.mdx?$/.test(name)) {
      const lesson = await readLesson(reading, folder, file);
      if (lesson) module.lessons.push(lesson);
    } else {
      problems.push(problem('lesson-file', file, words.fileUnexpected(name)));
    }
  }
  if (!files.includes('index.mdx'))
    problems.push(problem('module-page', `${path}/index.mdx`, words.modulePageMissing(folder)));
  return module;
}

async function readLesson(reading: Reading, module: string, file: string): Promise<CourseLesson | undefined> {
  const data = await readHead(reading, file, LessonFrontMatter);
  return data && { ...data, module, file };
}

/** Nothing but a page is made from a guide: only its mistakes are wanted. */
async function readGuides(reading: Reading): Promise<void> {
  const folder = 'lessons/_guides';
  const read = (await names(join(reading.root, folder))).map(async (name) => {
    const file = `${folder}/${name}`;
    if (name.endsWith('.mdx')) await readHead(reading, file, GuideFrontMatter);
    else reading.problems.push(problem('lesson-file', file, words.guideUnexpected(name)));
  });
  await Promise.all(read);
}

async function readExercises(reading: Reading): Promise<CourseExercise[]> {
  const read = await Promise.all((await exerciseIds(reading.root)).map((id) => readOne(reading, id)));
  return read.filter((exercise) => exercise !== undefined);
}

const IN_EXERCISE = ['exercise.mdx', 'starter', 'solution', 'witnesses'];
const IN_WITNESSES = ['good', 'bad', 'explications.yaml'];

async function readOne(reading: Reading, id: string): Promise<CourseExercise | undefined> {
  const { root, problems } = reading;
  const folder = `exercises/${id}`;
  const file = `${folder}/exercise.mdx`;
  const data = await readHead(reading, file, ExerciseFrontMatter);
  const [parts = [], starter = [], solution = [], witnesses = [], good = [], bad = []] = await Promise.all(
    ['', 'starter', 'solution', 'witnesses', 'witnesses/good', 'witnesses/bad'].map((part) =>
      names(join(root, folder, part)),
    ),
  );
  for (const [place, there, known] of [
    [folder, parts, IN_EXERCISE],
    [`${folder}/witnesses`, witnesses, IN_WITNESSES],
  ] as const) {
    // What is there already is not the name that was meant.
    const free = known.filter((name) => !there.includes(name));
    for (const name of there.filter((one) => !known.includes(one)))
      problems.push(
        problem(
          'exercise-files',
          `${place}/${name}`,
          words.exerciseFileUnexpected(name, nearest(name, free)[0], known),
        ),
      );
  }
  // Only the proof uses them: here, only their mistakes are wanted.
  if (witnesses.includes('explications.yaml'))
    await readYaml(reading, `${folder}/witnesses/explications.yaml`, Explanations);
  for (const [part, files] of Object.entries({ starter, solution })) {
    if (files.length === 0)
      problems.push(problem('exercise-files', `${folder}/${part}`, words.exerciseFileMissing(part)));
  }
  return data && { ...data, file, good, bad };
}

/** Files that cannot be read are left out. */
async function readHeadings(root: string, files: readonly string[]): Promise<FileHeadings> {
  const read = files.map(async (file) => [file, await readText(root, file, [])] as const);
  return new Map((await Promise.all(read)).flatMap(([file, text]) => (text ? [[file, headingsIn(text)]] : [])));
}

/** Reads the files again: only those where there is a problem, each once. */
async function place(root: string, found: readonly PlacedProblem[]): Promise<CourseProblem[]> {
  const byFile = Map.groupBy(found, ({ file }) => file);
  const placed = [...byFile].map(async ([file, own]) => {
    const text = await readText(root, file, []);
    const lineOf = text === undefined ? () => 1 : lineFinder(text);
    return own.map(({ at, ...problem }) => ({ ...problem, line: lineOf(at) }));
  });
  return (await Promise.all(placed)).flat();
}
