import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { statusWords as words } from '../words/author.ts';
import { courseWords } from '../words/course.ts';
import { readCheckTexts } from './lint/check-texts.ts';
import { type MutationStatus, mutationStatus } from './mutation-status.ts';
import { type CourseStatus, courseStatus } from './status.ts';

/** Lessons to write that are named. */
const SHOWN = 3;

const { values } = parseArgs({
  strict: false,
  // A bare word too: npm on Windows eats what follows `--`.
  args: process.argv.slice(2).map((word) => (word === 'json' ? '--json' : word)),
  options: { course: { type: 'string' }, json: { type: 'boolean', default: false } },
});
process.removeAllListeners('warning');
const root = resolve(typeof values.course === 'string' ? values.course : `${import.meta.dirname}/../..`);
const { course, problems } = await readCourse(root);
const counts = course.checks.map(
  async (file) => readCheckTexts(await readFile(join(root, 'checks', file), 'utf8')).ids.length,
);
const status = courseStatus(
  course,
  (await Promise.all(counts)).reduce((sum, count) => sum + count, 0),
);
const mutations = await mutationStatus(root, course.exercises);
console.log(values.json ? JSON.stringify({ ...status, mutations }, null, 2) : view(status, mutations));
// What cannot be read is not on the map: it is said.
if (problems.length > 0) console.error(`\n${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** At most 80 columns. */
function view(status: CourseStatus, mutations: MutationStatus): string {
  const { modules, exercises, next, nextExercises, uncovered, neverPiloted } = status;
  const rows = modules.map((one) => [
    ...[one.folder, `${one.planned}`, `${one.draft}`, `${one.beta}`, `${one.active}`],
    ...[`${Math.round(one.hours)}/${one.plannedHours}`, `${one.exercises}/${one.plannedExercises}`],
  ]);
  const sum = (
    key: 'planned' | 'draft' | 'beta' | 'active' | 'hours' | 'plannedHours' | 'exercises' | 'plannedExercises',
  ) => Math.round(modules.reduce((total, one) => total + one[key], 0));
  const total = [
    ...[words.total, `${sum('planned')}`, `${sum('draft')}`, `${sum('beta')}`, `${sum('active')}`],
    ...[`${sum('hours')}/${sum('plannedHours')}`, `${sum('exercises')}/${sum('plannedExercises')}`],
  ];
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, rank) => (rank === 0 ? cell.padEnd(24) : cell.padStart((words.head[rank]?.length ?? 0) + 2)))
      .join('');
  return [
    ...[words.title, '', ...[words.head, ...rows, total].map(line), words.legend, ''],
    ...[
      words.checks(exercises.written, exercises.checks, exercises.good, exercises.bad),
      words.mutations(mutations.proved, exercises.written, mutations.explained),
    ].flatMap(wrap),
    ...['', ...wrap(words.neverPiloted(neverPiloted))],
    ...['', ...words.uncovered(uncovered)],
    ...['', ...words.next(next.slice(0, SHOWN), next.length - SHOWN), '', ...wrap(words.nextExercises(nextExercises))],
  ].join('\n');
}

/** Lines of 78 columns at most. */
function wrap(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 78) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
