import * as z from 'zod/mini';
import type { Work } from '../../course/work.ts';

/** A restore point: a state of the work of one exercise, kept as its files. */
export const Point = z.object({
  version: z.literal(1),
  exercise: z.string(),
  /** What a person types; never used twice for one exercise. */
  number: z.int().check(z.minimum(1)),
  /** When the work was last seen in this state: ISO 8601, UTC. */
  at: z.string(),
  /** Of the last grading of this state; absent where it was kept before another was brought back. */
  verdict: z.optional(z.enum(['passed', 'failed', 'broken'])),
  /** It has passed once. */
  succeeded: z.boolean(),
  /** SHA-256 of the files: one state is kept once. */
  digest: z.string(),
  bytes: z.int(),
});
export type Point = z.infer<typeof Point>;

/** Points of one exercise. */
export const MOST_POINTS = 30;
/** Bytes of all points of a workspace. */
export const MOST_BYTES = 50_000_000;
/** A work that weighs more is not kept, bytes. */
export const MOST_WORK_BYTES = 20_000_000;

/**
 * Points that have to go, oldest first, so that the rest fits. The last success of each exercise stays, and `kept`.
 *
 * @param points of all exercises
 * @param kept digests that stay
 */
export function pointsToDrop(points: readonly Point[], kept: readonly string[]): Point[] {
  const newestFirst = [...points].sort(newest);
  const stays = (point: Point) =>
    kept.includes(point.digest) ||
    newestFirst.find(({ exercise, succeeded }) => succeeded && exercise === point.exercise) === point;
  const count = new Map<string, number>();
  let bytes = newestFirst.filter(stays).reduce((sum, point) => sum + point.bytes, 0);
  for (const point of newestFirst.filter(stays)) count.set(point.exercise, (count.get(point.exercise) ?? 0) + 1);
  return newestFirst
    .filter((point) => !stays(point))
    .filter((point) => {
      const number = (count.get(point.exercise) ?? 0) + 1;
      if (number > MOST_POINTS || bytes + point.bytes > MOST_BYTES) return true;
      count.set(point.exercise, number);
      bytes += point.bytes;
      return false;
    });
}

/** For `sort`: the state seen last comes first. */
export function newest(a: Point, b: Point): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number;
}

export function bytesOf(work: Work): number {
  return [...work.values()].reduce((sum, { length }) => sum + length, 0);
}
