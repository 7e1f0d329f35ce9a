import * as z from 'zod/mini';

/** How finished a page is. A draft never reaches a learners' edition. */
export const Status = z.enum(['draft', 'beta', 'active']);

/** `html-03`: a module's prefix and two digits. */
export const LessonId = z.string().check(z.regex(/^[a-z]{2,5}-\d\d$/));

/** `C02`. */
export const SkillId = z.string().check(z.regex(/^C\d\d$/));

/** Front matter of `lessons/<module>/<id>.mdx`. */
export const LessonFrontMatter = z.strictObject({
  /** The file's name, without its extension; never changes. */
  id: LessonId,
  title: z.string().check(z.minLength(1)),
  /** One sentence, shown in lists and in search. */
  summary: z.string().check(z.minLength(1)),
  /** Minutes, practice and core exercises included. */
  duration: z.int().check(z.positive()),
  /** Observable verbs. */
  objectives: z.array(z.string()).check(z.minLength(2), z.maxLength(3)),
  /** Lessons, written or only planned. */
  prerequisites: z.array(LessonId),
  skills: z.array(SkillId),
  status: Status,
});
export type LessonFrontMatter = z.infer<typeof LessonFrontMatter>;

/** Front matter of `lessons/<module>/index.mdx`, the module's page. */
export const ModuleFrontMatter = z.strictObject({
  title: z.string().check(z.minLength(1)),
  summary: z.string().check(z.minLength(1)),
});
export type ModuleFrontMatter = z.infer<typeof ModuleFrontMatter>;

/** Front matter of `lessons/<module>/<id>.formateur.mdx`: never in the learners' edition. */
export const TrainerFrontMatter = z.strictObject({
  lesson: LessonId,
  title: z.string().check(z.minLength(1)),
});
export type TrainerFrontMatter = z.infer<typeof TrainerFrontMatter>;
