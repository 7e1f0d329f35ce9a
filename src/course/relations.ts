import { courseWords as words } from '../words/course.ts';
import type { Course, CourseExercise } from './course.ts';
import { nearest } from './nearest.ts';
import type { CourseProblem, CourseRule } from './problem.ts';

/**
 * What no file says alone: names that agree, lessons that exist, an exercise for each check and a check for each.
 *
 * @param ids folders of exercises, those that cannot be read too: their check is not alone
 */
export function relations(course: Course, ids: readonly string[]): CourseProblem[] {
  const problems: CourseProblem[] = [];
  const say = (rule: CourseRule, file: string, [what, fix]: [string, string?]) =>
    problems.push({ rule, file, line: 1, what, ...(fix ? { fix } : {}) });
  const lessons = course.modules.flatMap((module) => module.lessons);
  const planned = course.plan.modules.flatMap((module) => module.lessons.map(({ id }) => id));
  const known = new Set([...planned, ...lessons.map(({ id }) => id)]);
  const folders = course.plan.modules.map(({ folder }) => folder);
  const lessonKnown = (id: string, file: string) => {
    if (!known.has(id)) say('unknown-lesson', file, words.unknownLesson(id, nearest(id, known)[0]));
  };

  for (const { folder, trainerNotes } of course.modules) {
    if (!folders.includes(folder)) {
      say('unknown-module', `lessons/${folder}/index.mdx`, words.unknownModule(folder, nearest(folder, folders)[0]));
    }
    for (const note of trainerNotes) lessonKnown(note.lesson, note.file);
  }
  const seen = new Map<string, string>();
  for (const { id, file, prerequisites } of lessons) {
    const name = file.replace(/^.*\/|\.mdx?$/g, '');
    if (name !== id) say('id', file, words.idIsFileName(id, name));
    const other = seen.get(id);
    if (other) say('id', file, words.duplicateId(id, other));
    seen.set(id, file);
    for (const prerequisite of prerequisites) lessonKnown(prerequisite, file);
  }
  for (const exercise of course.exercises) {
    const folder = exercise.file.split('/').at(-2) ?? '';
    if (folder !== exercise.id) say('id', exercise.file, words.idIsFileName(exercise.id, folder));
    lessonKnown(exercise.lesson, exercise.file);
    for (const sentence of witnessNames(exercise)) say('witnesses', exercise.file, sentence);
    if (!course.checks.includes(`${exercise.id}.ts`)) say('check', exercise.file, words.checkMissing(exercise.id));
  }
  for (const file of course.checks) {
    const id = file.replace(/\.ts$/, '');
    if (!ids.includes(id)) say('check', `checks/${file}`, words.exerciseMissing(id, nearest(id, ids)[0]));
  }
  return problems;
}

/** Bad witnesses: each folder named in the front matter, each name with its folder. */
function witnessNames({ bad, witnesses }: CourseExercise): [string, string?][] {
  const named = Object.keys(witnesses);
  return [
    ...bad.filter((name) => !named.includes(name)).map((name) => words.witnessUndeclared(name)),
    ...named.filter((name) => !bad.includes(name)).map((name) => words.witnessMissing(name)),
  ];
}
