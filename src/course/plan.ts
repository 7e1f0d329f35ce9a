import * as z from 'zod/mini';
import { ExerciseId } from './exercise.ts';
import { LessonId, SkillId } from './lesson.ts';

const PlannedLesson = z.strictObject({
  id: LessonId,
  title: z.string(),
  hours: z.number(),
  prerequisites: z.array(LessonId),
  objectives: z.array(z.string()),
  /** Words of the glossary that the lesson defines. */
  glossary: z.array(z.string()),
});

const PlannedExercise = z.strictObject({
  id: ExerciseId,
  title: z.string(),
  lesson: LessonId,
  project: z.optional(z.boolean()),
  level: z.int(),
  /** Minutes. */
  duration: z.int(),
  skills: z.array(SkillId),
});

/** `lessons/_plan.yaml`: the whole course in order, written or not. */
export const Plan = z.strictObject({
  modules: z.array(
    z.strictObject({
      /** `M01`. */
      id: z.string().check(z.regex(/^M\d\d$/)),
      /** Name of the module's folder under `lessons/`. */
      folder: z.string().check(z.regex(/^\d\d-[a-z-]+$/)),
      title: z.string(),
      hours: z.number(),
      lessons: z.array(PlannedLesson),
      exercises: z.array(PlannedExercise),
    }),
  ),
});
export type Plan = z.infer<typeof Plan>;
export type PlannedModule = Plan['modules'][number];
