/**
 * Does a work for each item, a few at a time; results are in the order of the items.
 *
 * ```ts
 * await inParallel(2, ['a', 'b', 'c'], async (name) => name.toUpperCase())  // ['A', 'B', 'C']
 * ```
 */
export async function inParallel<T, R>(
  atOnce: number,
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
