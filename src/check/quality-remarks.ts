import type { GradedExercise } from './grade-exercise.ts';
import { errorsOf } from './likely-problems.ts';
import { remarksOf } from './remarks/remarks-of.ts';
import { faultRemarks } from './source/likely-causes.ts';
import { workFaults } from './source/work-faults.ts';

/** Nobody is told of a language before its first lesson. */
const FIRST_LESSON = { css: 'css-01', js: 'js-01' };

/** How many remarks are given at most: more would drown a success. */
const MOST = 3;

/**
 * What a work that passes still leaves to improve: faults that hid nothing, then its quality, the lessons that were
 * taught by then taken into account.
 *
 * @param lessons ids, in the order of the course
 */
export async function qualityRemarks(
  { pages, work, given, exercise }: GradedExercise,
  lessons: readonly string[],
): Promise<string[]> {
  const taught = lessons.slice(0, lessons.indexOf(exercise.lesson) + 1);
  const [faults, quality] = await Promise.all([
    workFaults(work, { css: taught.includes(FIRST_LESSON.css), js: taught.includes(FIRST_LESSON.js) }),
    remarksOf({
      page: async () => (await pages?.shared().catch(() => undefined))?.stage.page,
      file: 'index.html',
      work,
      given,
      errors: pages ? errorsOf(pages.records()) : [],
      known: (lesson) => taught.includes(lesson),
      isWhole: exercise.kind === 'project',
    }),
  ]);
  return [...faultRemarks(faults), ...quality].slice(0, MOST);
}
