import type { CourseExercise } from './course.ts';
import type { ExerciseFrontMatter } from './exercise.ts';
import type { Heirs } from './former-ids.ts';
import { exerciseOrder } from './order.ts';

/** Front matter of an exercise without what only authors need. */
export type ExerciseHead = Omit<ExerciseFrontMatter, 'witnesses'>;

/** `cours.json`: what the checker of a learner's workspace knows of the course. Nothing in it tells a solution. */
export interface CourseManifest {
  /** Version of the kit. */
  version: string;
  /** Ids of the lessons, in the order of the course. */
  lessons: readonly string[];
  /** Those that are no draft, in the order of the course. */
  exercises: readonly ExerciseHead[];
  /** Id of an exercise → SHA-256, hexadecimal, of its check file. */
  digests: Readonly<Record<string, string>>;
  /** Ids that lessons and exercises had before. */
  heirs: Heirs;
}

/** @param digests of every check file; those of drafts are left out */
export function courseManifest(
  version: string,
  lessons: readonly string[],
  exercises: readonly CourseExercise[],
  digests: Readonly<Record<string, string>>,
  heirs: Heirs,
): CourseManifest {
  const heads = exerciseOrder(lessons, exercises)
    .filter(({ status }) => status !== 'draft')
    .map(({ witnesses: _witnesses, file: _file, good: _good, bad: _bad, ...head }) => head);
  const entries = heads.map(({ id }) => [id, digests[id] ?? '']);
  return { version, lessons, exercises: heads, digests: Object.fromEntries(entries), heirs };
}
