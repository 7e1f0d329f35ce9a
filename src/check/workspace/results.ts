import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { ExerciseResult } from '../../course/result.ts';

const Place = z.object({ file: z.string(), line: z.number() });
const Check = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(['passed', 'failed', 'blocked', 'broken']),
  expected: z.optional(z.string()),
  found: z.optional(z.string()),
  where: z.optional(Place),
  hint: z.optional(z.string()),
  blockedBy: z.optional(z.string()),
});
const Problem = z.object({
  kind: z.enum(['file', 'html', 'css', 'js']),
  file: z.string(),
  line: z.number(),
  says: z.string(),
});

/** `progression/resultats/<id>.json`: the last result of an exercise, whole. */
export const StoredResult = z.object({
  version: z.literal(1),
  title: z.string(),
  /** SHA-256 of the files that were graded. */
  work: z.string(),
  /** Of all the rest: tells that a hand changed the record. It proves nothing against who knows how it is made. */
  seal: z.string(),
  result: z.looseObject({
    version: z.literal(1),
    exercise: z.string(),
    kit: z.string(),
    at: z.string(),
    ms: z.number(),
    digest: z.string(),
    checks: z.array(Check),
    problems: z.array(Problem),
    remarks: z.array(z.string()),
  }),
});

export interface LastResult {
  title: string;
  work: string;
  result: ExerciseResult;
}

/** The record with its seal. */
export function sealed({ title, work, result }: LastResult) {
  return { version: 1 as const, title, work, seal: sealOf(title, work, result), result };
}

/** What a stored record says, or `undefined` where it is not whole; `edited` where the seal does not fit. */
export function unsealed(value: unknown): (LastResult & { edited: boolean }) | undefined {
  const read = StoredResult.safeParse(value);
  if (!read.success) return undefined;
  // The value itself: a schema that leaves keys out would change what the seal was made of.
  const { title, work, seal, result } = value as z.infer<typeof StoredResult> & { result: ExerciseResult };
  return { title, work, result, edited: seal !== sealOf(title, work, result) };
}

function sealOf(title: string, work: string, result: ExerciseResult): string {
  return createHash('sha256')
    .update(JSON.stringify([title, work, result]))
    .digest('hex');
}
