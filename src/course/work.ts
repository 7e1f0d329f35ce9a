/** The files of a piece of work: path with `/` → bytes. Paths keep their exact case. */
export type Work = ReadonlyMap<string, Uint8Array>;

/** Lists, one path a line, the files that an overlay removes. */
export const ABSENT = '.absent';

/**
 * A witness over the solution: its files replace and add, its `.absent` removes.
 *
 * ```ts
 * overlay({ 'index.html': A, 'style.css': B }, { 'index.html': C, '.absent': 'style.css' })
 * // → { 'index.html': C }
 * ```
 */
export function overlay(base: Work, layer: Work): Work {
  const result = new Map(base);
  const absent = layer.get(ABSENT);
  for (const path of absent ? new TextDecoder().decode(absent).split(/\r?\n/) : []) result.delete(path.trim());
  for (const [path, bytes] of layer) if (path !== ABSENT) result.set(path, bytes);
  return result;
}
