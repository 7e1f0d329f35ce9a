/**
 * Where an order of lines leaves the right order that it follows longest. Lines that read the same are the same.
 *
 * ```ts
 * judgeOrder(['a', 'c', 'b'], [['a', 'b', 'c']])  // { wrong: 1, isShort: false }
 * judgeOrder(['a'], [['a', 'b']])                 // { isShort: true }
 * ```
 */
export function judgeOrder(
  lines: readonly string[],
  orders: readonly (readonly string[])[],
): { wrong?: number; isShort: boolean } {
  const followed = orders.map((order) => {
    const wrong = lines.findIndex((line, index) => line !== order[index]);
    return wrong < 0 ? lines.length : wrong;
  });
  const longest = Math.max(...followed);
  if (longest < lines.length) return { wrong: longest, isShort: false };
  return { isShort: lines.length < (orders[0]?.length ?? 0) };
}
