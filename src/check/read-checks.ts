import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Check, collect } from './vocabulary.ts';

const loaded = new Map<string, Promise<Check[]>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * The checks of an exercise, imported once in a process, one file after another.
 *
 * @returns an empty list where there is no check file; rejects with the author's error where it cannot be imported
 */
export function readChecks(root: string, exercise: string): Promise<Check[]> {
  const path = join(root, 'checks', `${exercise}.ts`);
  const known = loaded.get(path);
  if (known) return known;
  const checks = queue.then(() => (existsSync(path) ? collect(() => import(pathToFileURL(path).href)) : []));
  queue = checks.catch(() => {});
  loaded.set(path, checks);
  return checks;
}
