/** A page on the way through the course. */
export interface Stop {
  title: string;
  href: string;
  kind: 'Module' | 'Leçon' | 'Exercice';
}

export interface Around {
  previous?: Stop;
  next?: Stop;
}

/**
 * For each page on the way, the one before and the one after.
 *
 * ```ts
 * neighbours([module, lesson, exercise]).get(lesson.href) // { previous: module, next: exercise }
 * ```
 */
export function neighbours(stops: readonly Stop[]): ReadonlyMap<string, Around> {
  return new Map(
    stops.map(({ href }, index) => {
      const [previous, next] = [stops[index - 1], stops[index + 1]];
      return [href, { ...(previous && { previous }), ...(next && { next }) }];
    }),
  );
}
