import type { ExerciseFrontMatter } from './exercise.ts';
import type { LessonFrontMatter, ModuleFrontMatter, TrainerFrontMatter } from './lesson.ts';
import type { Lookup } from './lookup.ts';
import type { Plan } from './plan.ts';

export interface CourseLesson extends LessonFrontMatter {
  /** Folder of its module. */
  module: string;
  /** Path from the root of the course. */
  file: string;
}

export interface CourseModule extends ModuleFrontMatter {
  folder: string;
  /** In the order of their ids. */
  lessons: CourseLesson[];
  trainerNotes: (TrainerFrontMatter & { file: string })[];
}

export interface CourseExercise extends ExerciseFrontMatter {
  /** Path of its `exercise.mdx` from the root of the course. */
  file: string;
  /** Names of the good witnesses. */
  good: string[];
  bad: string[];
}

/** What is written of the course, and the plan of the whole. */
export interface Course {
  plan: Plan;
  /** In the order of their folders. */
  modules: CourseModule[];
  exercises: CourseExercise[];
  lookup: Lookup;
  /** Names of the files in `checks/`. */
  checks: string[];
}
