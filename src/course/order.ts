import type { Plan } from './plan.ts';

/** What places an exercise in the course. */
interface Placed {
  id: string;
  lesson: string;
  level: number;
  /** Minutes. */
  duration: number;
}

/** Ids of the lessons, in the order of the course. */
export function lessonOrder(plan: Plan): string[] {
  return plan.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
}

/**
 * Exercises in the order of the course: by lesson, from easy to hard, from short to long. Those of a lesson that is
 * not in `lessons` come last.
 *
 * ```ts
 * exerciseOrder(['html-01', 'html-02'], [{ id: 'html-02-a', … }, { id: 'html-01-b', … }])  // html-01-b, html-02-a
 * ```
 */
export function exerciseOrder<T extends Placed>(lessons: readonly string[], exercises: readonly T[]): T[] {
  const place = new Map(lessons.map((id, index) => [id, index]));
  const placeOf = ({ lesson }: T) => place.get(lesson) ?? lessons.length;
  return [...exercises].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.level - b.level || a.duration - b.duration || (a.id < b.id ? -1 : 1),
  );
}
