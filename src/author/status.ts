import type { Course } from '../course/course.ts';

export interface CourseStatus {
  modules: {
    folder: string;
    /** Lessons of the plan that nobody wrote yet. */
    planned: number;
    draft: number;
    beta: number;
    active: number;
    /** Hours of the written lessons, and of the plan. */
    hours: number;
    plannedHours: number;
    exercises: number;
    plannedExercises: number;
  }[];
  exercises: { written: number; checks: number; good: number; bad: number };
  /** Ids of skills that no exercise works on. */
  uncovered: string[];
  /** Ids of lessons that were never led with a group: those that are not active. */
  neverPiloted: string[];
}

/** The map of the course. @param checks how many checks the files of the course hold */
export function courseStatus({ plan, modules, exercises, lookup }: Course, checks: number): CourseStatus {
  const lessons = modules.flatMap((module) => module.lessons);
  const skills = new Set(exercises.flatMap((exercise) => exercise.skills));
  return {
    modules: plan.modules.map(({ folder, hours, lessons: planned, exercises: wanted }) => {
      const own = modules.find((module) => module.folder === folder)?.lessons ?? [];
      const count = (status: string) => own.filter((lesson) => lesson.status === status).length;
      const ids = new Set([...planned, ...own].map(({ id }) => id));
      return {
        ...{ folder, planned: planned.filter(({ id }) => !own.some((lesson) => lesson.id === id)).length },
        ...{ draft: count('draft'), beta: count('beta'), active: count('active') },
        hours: own.reduce((sum, { duration }) => sum + duration / 60, 0),
        plannedHours: hours,
        exercises: exercises.filter(({ lesson }) => ids.has(lesson)).length,
        plannedExercises: wanted.length,
      };
    }),
    exercises: {
      ...{ written: exercises.length, checks },
      good: exercises.reduce((sum, { good }) => sum + good.length, 0),
      bad: exercises.reduce((sum, { bad }) => sum + bad.length, 0),
    },
    uncovered: lookup.skills.map(({ id }) => id).filter((id) => !skills.has(id)),
    neverPiloted: lessons.filter(({ status }) => status !== 'active').map(({ id }) => id),
  };
}
