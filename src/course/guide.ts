import * as z from 'zod/mini';

/**
 * Front matter of `lessons/_guides/<who>.mdx`: a page for one kind of reader. `<what>.formateur.mdx` is for the trainer
 * alone, and never in the learners' edition.
 */
export const GuideFrontMatter = z.strictObject({
  title: z.string().check(z.minLength(1)),
  summary: z.string().check(z.minLength(1)),
});
export type GuideFrontMatter = z.infer<typeof GuideFrontMatter>;
