/** The files of a piece of work: path with `/` → bytes. Paths keep their exact case. */
export type Work = ReadonlyMap<string, Uint8Array>;

/**
 * The files of a starter under the names that the learner receives.
 *
 * ```ts
 * asReceived({ 'ete-2.jpg': A, 'chat.jpg': B }, { 'ete-2.jpg': 'Été 2.JPG' })
 * // → { 'Été 2.JPG': A, 'chat.jpg': B }
 * ```
 */
export function asReceived(starter: Work, renamed: Readonly<Record<string, string>> = {}): Work {
  return new Map([...starter].map(([path, bytes]) => [renamed[path] ?? path, bytes]));
}

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
