import { ExerciseFrontMatter } from '../course/exercise.ts';
import type { Chapter, Exercise, Step } from './contents.ts';

/** A module of the list of exercises, with the lessons that have some. */
export interface ExerciseGroup {
  chapter: Chapter;
  lessons: { step: Step; exercises: Exercise[] }[];
}

/** Exercises under their lesson, and lessons under their module, in the order of the plan. What has none is left out. */
export function groupExercises(chapters: readonly Chapter[], exercises: readonly Exercise[]): ExerciseGroup[] {
  const byLesson = Map.groupBy(exercises, ({ data }) => data.lesson);
  const groups = chapters.map((chapter) => ({
    chapter,
    lessons: chapter.steps.flatMap((step) => {
      const own = byLesson.get(step.id);
      return own ? [{ step, exercises: own }] : [];
    }),
  }));
  return groups.filter(({ lessons }) => lessons.length > 0);
}

type Kind = ExerciseFrontMatter['kind'];
const KINDS = ExerciseFrontMatter.shape.kind.options;

/** The kinds that some exercise has, in the order of the schema. */
export function kindsOf(groups: readonly ExerciseGroup[]): Kind[] {
  const kinds = new Set(exercisesOf(groups).map(({ data }) => data.kind));
  return KINDS.filter((kind) => kinds.has(kind));
}

/** The levels that some exercise has, from the lowest. */
export function levelsOf(groups: readonly ExerciseGroup[]): number[] {
  return [...new Set(exercisesOf(groups).map(({ data }) => data.level))].sort((a, b) => a - b);
}

/** All the exercises of the list, in its order. */
export function exercisesOf(groups: readonly ExerciseGroup[]): Exercise[] {
  return groups.flatMap(({ lessons }) => lessons.flatMap(({ exercises }) => exercises));
}
