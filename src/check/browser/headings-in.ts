/** A heading without its place in the file. */
export interface NamedHeading {
  level: number;
  text: string;
}

/** ARIA gives this level to `role="heading"` without `aria-level`. */
const DEFAULT_LEVEL = 2;

/**
 * The headings of an accessibility tree, in its order.
 *
 * ```ts
 * headingsIn([{ role: 'banner', children: [{ role: 'heading', name: 'Tarte', level: 1 }] }])
 * // [{ level: 1, text: 'Tarte' }]
 * ```
 *
 * @param tree what Playwright's `ariaSnapshotJSON` gives; a node without a name has no `name`
 */
export function headingsIn(tree: unknown): NamedHeading[] {
  if (Array.isArray(tree)) return tree.flatMap(headingsIn);
  if (typeof tree !== 'object' || tree === null) return [];
  const { role, name, level, children } = tree as Record<string, unknown>;
  const inner = headingsIn(children);
  if (role !== 'heading') return inner;
  const text = typeof name === 'string' ? name : '';
  return [{ level: typeof level === 'number' ? level : DEFAULT_LEVEL, text }, ...inner];
}
