import { join } from 'node:path';
import { courseWords as words } from '../words/course.ts';
import type { Course, CourseExercise, CourseLesson, CourseModule } from './course.ts';
import { ExerciseFrontMatter } from './exercise.ts';
import { Explanations } from './explanations.ts';
import { FORMER_IDS } from './former-ids.ts';
import { lineFinder, parseYaml } from './front-matter.ts';
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
import { names, problem, readHead, readText } from './read-text.ts';
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
 */
export async function readCourse(root: string): Promise<CourseReading> {
  const problems: CourseProblem[] = [];
  const [plan, modules, exercises, lookup, checks] = await Promise.all([
    readPlan(root, problems),
    readModules(root, problems),
    readExercises(root, problems),
    readLookup(root, problems),
    names(join(root, 'checks')),
    readGuides(root, problems),
  ]);
  const course = { plan, modules, exercises, lookup, checks: checks.filter((name) => name.endsWith('.ts')) };
  const found = [...lookupRelations(course), ...needRelations(course, await readHeadings(root, needFiles(course)))];
  problems.push(
    ...relations(course, await exerciseIds(root)),
    ...(await place(root, found)),
    ...(await readPartLinks(root, course)),
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
  const exercise = await readOne(root, id, problems);
  return exercise ? { exercise, problems } : { problems };
}

/** Ids of all exercises, in alphabetical order. */
export async function exerciseIds(root: string): Promise<string[]> {
  return (await names(join(root, 'exercises'))).filter((name) => !name.startsWith('_'));
}

/** The plan alone; empty where it cannot be read, with the reasons added to `problems`. */
export async function readPlan(root: string, problems: CourseProblem[] = []): Promise<Plan> {
  const file = 'lessons/_plan.yaml';
  const text = await readText(root, file, problems);
  const plan = text === undefined ? { problems: [] } : parseYaml(file, text, Plan);
  problems.push(...plan.problems);
  return plan.data ?? { modules: [] };
}

/** What stands in `lessons/` beside the modules. */
const BESIDE_MODULES = [
  ...[...Object.values(LOOKUP_FILES), FORMER_IDS, 'lessons/_plan.yaml'].map((file) => file.replace('lessons/', '')),
  ...['_guides', '_mots.txt'],
];

async function readModules(root: string, problems: CourseProblem[]): Promise<CourseModule[]> {
  const all = await names(join(root, 'lessons'));
  const folders = all.filter((name) => !name.startsWith('_') && !name.includes('.'));
  for (const name of all) {
    if (folders.includes(name) || BESIDE_MODULES.includes(name)) continue;
    const near = name.startsWith('_')
      ? nearest(
          name,
          BESIDE_MODULES.filter((one) => !all.includes(one)),
        )[0]
      : undefined;
    problems.push(problem('lesson-file', `lessons/${name}`, words.fileUnexpected(name, near)));
  }
  return Promise.all(folders.map((folder) => readModule(root, folder, problems)));
}

async function readModule(root: string, folder: string, problems: CourseProblem[]): Promise<CourseModule> {
  const path = `lessons/${folder}`;
  const files = await names(join(root, path));
  const module: CourseModule = { folder, title: folder, summary: '', lessons: [], trainerNotes: [] };
  for (const name of files) {
    const file = `${path}/${name}`;
    if (name === 'index.mdx') {
      Object.assign(module, await readHead(root, file, ModuleFrontMatter, problems));
    } else if (/\.formateur\.mdx?$/.test(name)) {
      const data = await readHead(root, file, TrainerFrontMatter, problems);
      if (data) module.trainerNotes.push({ ...data, file });
    } else if (/\.mdx?$/.test(name)) {
      const lesson = await readLesson(root, folder, file, problems);
      if (lesson) module.lessons.push(lesson);
    } else {
      problems.push(problem('lesson-file', file, words.fileUnexpected(name)));
    }
  }
  if (!files.includes('index.mdx'))
    problems.push(problem('module-page', `${path}/index.mdx`, words.modulePageMissing(folder)));
  return module;
}

async function readLesson(
  root: string,
  module: string,
  file: string,
  problems: CourseProblem[],
): Promise<CourseLesson | undefined> {
  const data = await readHead(root, file, LessonFrontMatter, problems);
  return data && { ...data, module, file };
}

/** Nothing but a page is made from a guide: only its mistakes are wanted. */
async function readGuides(root: string, problems: CourseProblem[]): Promise<void> {
  const folder = 'lessons/_guides';
  const read = (await names(join(root, folder))).map(async (name) => {
    const file = `${folder}/${name}`;
    if (name.endsWith('.mdx')) await readHead(root, file, GuideFrontMatter, problems);
    else problems.push(problem('lesson-file', file, words.guideUnexpected(name)));
  });
  await Promise.all(read);
}

async function readExercises(root: string, problems: CourseProblem[]): Promise<CourseExercise[]> {
  const read = await Promise.all((await exerciseIds(root)).map((id) => readOne(root, id, problems)));
  return read.filter((exercise) => exercise !== undefined);
}

const IN_EXERCISE = ['exercise.mdx', 'starter', 'solution', 'witnesses'];
const IN_WITNESSES = ['good', 'bad', 'explications.yaml'];

/** Only the proof uses them: here, only their mistakes are wanted. */
async function readExplanations(root: string, folder: string, problems: CourseProblem[]): Promise<void> {
  const file = `${folder}/witnesses/explications.yaml`;
  const text = await readText(root, file, problems);
  if (text !== undefined) problems.push(...parseYaml(file, text, Explanations).problems);
}

async function readOne(root: string, id: string, problems: CourseProblem[]): Promise<CourseExercise | undefined> {
  const folder = `exercises/${id}`;
  const file = `${folder}/exercise.mdx`;
  const data = await readHead(root, file, ExerciseFrontMatter, problems);
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
  if (witnesses.includes('explications.yaml')) await readExplanations(root, folder, problems);
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
