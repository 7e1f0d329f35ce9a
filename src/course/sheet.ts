import * as z from 'zod/mini';
import { LessonId, Status } from './lesson.ts';

/** `F01`. */
export const SheetId = z.string().check(z.regex(/^F\d\d$/));

/** Front matter of `lessons/_fiches/<id>.mdx`: a memo sheet, one A4 page once printed. */
export const SheetFrontMatter = z.strictObject({
  /** The file's name, without its extension; never changes. */
  id: SheetId,
  title: z.string().check(z.minLength(1)),
  /** One sentence, shown in the list and in search. */
  summary: z.string().check(z.minLength(1)),
  /** The lessons that it helps to remember, written or only planned. */
  lessons: z.array(LessonId).check(z.minLength(1)),
  status: Status,
});
export type SheetFrontMatter = z.infer<typeof SheetFrontMatter>;
