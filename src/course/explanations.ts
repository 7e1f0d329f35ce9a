import * as z from 'zod/mini';

const Sentence = z.string().check(z.minLength(1));

/**
 * `exercises/<id>/witnesses/explications.yaml`: why some wrong works need not be refused, and why some other way to write
 * the same is refused rightly. Only authors read it.
 */
export const Explanations = z.strictObject({
  /** As `npm run prove mutations` prints them. */
  survivors: z.optional(
    z.array(
      z.strictObject({
        file: Sentence,
        /** The lines of the solution that change, and what becomes of them. */
        before: z.string(),
        after: z.string(),
        why: Sentence,
      }),
    ),
  ),
  /** Name of a harmless variant → why the statement excludes it. */
  refused: z.optional(z.record(z.string(), Sentence)),
});
export type Explanations = z.infer<typeof Explanations>;
