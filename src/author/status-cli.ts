import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblems } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { statusWords as words } from '../words/author.ts';
import { courseWords } from '../words/course.ts';
import { readCheckTexts } from './lint/check-texts.ts';
import { type CourseStatus, courseStatus } from './status.ts';

const { values } = parseArgs({
  strict: false,
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
console.log(values.json ? JSON.stringify(status, null, 2) : view(status));
// What cannot be read is not on the map: it is said.
if (problems.length > 0) console.error(`\n${courseWords.problemCount(problems.length)}\n${formatProblems(problems)}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** At most 80 columns. */
function view({ modules, exercises, uncovered, neverPiloted }: CourseStatus): string {
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
    ...[words.title, '', ...[words.head, ...rows, total].map(line), ''],
    ...[words.checks(exercises.written, exercises.checks, exercises.good, exercises.bad)],
    ...[words.uncovered(uncovered), words.neverPiloted(neverPiloted)].flatMap(wrap),
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
