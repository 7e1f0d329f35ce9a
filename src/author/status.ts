import type { Course } from '../course/course.ts';

export interface CourseStatus {
  modules: {
    folder: string;
    /** Lessons of the plan that nobody wrote yet. */
    planned: number;
    draft: number;
    beta: number;
    active: number;
    /** Hours of the lessons that are no draft, and of the plan; so are the exercises. */
    hours: number;
    plannedHours: number;
    exercises: number;
    plannedExercises: number;
  }[];
  exercises: { written: number; checks: number; good: number; bad: number };
  /** Lessons of the plan that can be written now: those that they need are written, and no draft. In the order of the plan. */
  next: { module: string; id: string; title: string }[];
  /** Exercises of the plan whose lesson is written. */
  nextExercises: string[];
  /** Skills that no exercise works on. */
  uncovered: { id: string; title: string }[];
  /** Ids of lessons that were never led with a group: those that are not active. */
  neverPiloted: string[];
}

/** The map of the course. @param checks how many checks the files of the course hold */
export function courseStatus({ plan, modules, exercises, lookup }: Course, checks: number): CourseStatus {
  const lessons = modules.flatMap((module) => module.lessons);
  const written = new Set(lessons.map(({ id }) => id));
  const done = new Set(lessons.filter(isDone).map(({ id }) => id));
  const skills = new Set(exercises.flatMap((exercise) => exercise.skills));
  return {
    modules: plan.modules.map(({ folder, hours, lessons: planned, exercises: wanted }) => {
      const own = modules.find((module) => module.folder === folder)?.lessons ?? [];
      const count = (status: string) => own.filter((lesson) => lesson.status === status).length;
      const ids = new Set([...planned, ...own].map(({ id }) => id));
      return {
        ...{ folder, planned: planned.filter(({ id }) => !own.some((lesson) => lesson.id === id)).length },
        ...{ draft: count('draft'), beta: count('beta'), active: count('active') },
        hours: own.filter(isDone).reduce((sum, { duration }) => sum + duration / 60, 0),
        plannedHours: hours,
        exercises: exercises.filter((one) => isDone(one) && ids.has(one.lesson)).length,
        plannedExercises: wanted.length,
      };
    }),
    exercises: {
      ...{ written: exercises.length, checks },
      good: exercises.reduce((sum, { good }) => sum + good.length, 0),
      bad: exercises.reduce((sum, { bad }) => sum + bad.length, 0),
    },
    next: plan.modules.flatMap(({ folder, lessons: planned }) =>
      planned
        .filter(({ id, prerequisites }) => !written.has(id) && prerequisites.every((other) => done.has(other)))
        .map(({ id, title }) => ({ module: folder, id, title })),
    ),
    nextExercises: plan.modules
      .flatMap((module) => module.exercises)
      .filter(({ id, lesson }) => written.has(lesson) && !exercises.some((exercise) => exercise.id === id))
      .map(({ id }) => id),
    uncovered: lookup.skills.filter(({ id }) => !skills.has(id)).map(({ id, title }) => ({ id, title })),
    neverPiloted: lessons.filter(({ status }) => status !== 'active').map(({ id }) => id),
  };
}

function isDone({ status }: { status: string }): boolean {
  return status !== 'draft';
}
