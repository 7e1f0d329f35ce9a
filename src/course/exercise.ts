import * as z from 'zod/mini';
import { LessonId, SkillId, Status } from './lesson.ts';

/** `html-03-plan`: its lesson's id and a word; a project has its module's prefix only. */
export const ExerciseId = z.string().check(z.regex(/^[a-z]{2,5}-[a-z0-9]+(-[a-z0-9]+)*$/));

/** Front matter of `exercises/<id>/exercise.mdx`. */
export const ExerciseFrontMatter = z.strictObject({
  /** The folder's name; never changes. */
  id: ExerciseId,
  title: z.string().check(z.minLength(1)),
  lesson: LessonId,
  kind: z.enum(['guided', 'practice', 'debug', 'mockup', 'project']),
  /** 1 redo, 2 adapt, 3 repair or combine, 4 design. */
  level: z.int().check(z.minimum(1), z.maximum(4)),
  /** Minutes for someone at ease. */
  duration: z.int().check(z.positive()),
  skills: z.array(SkillId),
  /** What the learner receives, one line for each file: `index.html: la page à réparer`. */
  files: z.record(z.string(), z.string()),
  /**
   * Names that the course may not hold → those that the learner receives, made when their workspace copies the starter:
   * `desordre/ete-2.jpg: desordre/Été 2.JPG`.
   */
  renamed: z.optional(z.record(z.string(), z.string())),
  /** The given files may be moved and renamed: one that is no longer in its place is no fault of itself. */
  moves: z.optional(z.boolean()),
  /** From wide to precise; the last is a neighbouring example. */
  hints: z.tuple([z.string(), z.string(), z.string()]),
  /** Bad witness → the id of the check that must refuse it. */
  witnesses: z.record(z.string(), z.string()),
  /** What only a person can judge. */
  human: z.optional(z.array(z.string())),
  /** Outside the attestation's threshold. */
  optional: z.optional(z.boolean()),
  status: Status,
});
export type ExerciseFrontMatter = z.infer<typeof ExerciseFrontMatter>;
