/**
 * Lets a few works run at once; the others wait for their turn, first come, first served.
 *
 * ```ts
 * const turn = turns(2);
 * await Promise.all(pages.map((page) => turn(() => visit(page))));  // never more than two visits at once
 * ```
 */
export function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
