import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The workspace that a command is about: the nearest folder with an `envol.json`, from each of these upwards; the last
 * one where there is none.
 *
 * ```ts
 * findWorkspace(['S:\\', 'H:\\moi\\atelier\\verificateur'])  // 'H:\\moi\\atelier'
 * ```
 */
export function findWorkspace(
  starts: readonly [string, ...string[]],
  exists: (path: string) => boolean = existsSync,
): string {
  const found = starts.flatMap(parents).find((dir) => exists(join(dir, 'envol.json')));
  return found ?? starts.at(-1) ?? starts[0];
}

/** A folder, then those around it. */
function parents(dir: string): string[] {
  const parent = dirname(dir);
  return parent === dir ? [dir] : [dir, ...parents(parent)];
}
