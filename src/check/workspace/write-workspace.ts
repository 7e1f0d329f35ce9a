import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Work } from '../../course/work.ts';
import { parseJson } from './history-lines.ts';
import { workFolder } from './places.ts';
import { renameOver, sweep, temporaryBeside, writeAtomically, writeThrough } from './write-file.ts';

export { workFolder } from './places.ts';

/**
 * Makes sure that a workspace and the folder of an exercise are there, whole or not at all. What exists is never
 * touched.
 *
 * @param starter what the learner receives
 * @param version of the kit
 * @returns whether the starter was copied just now
 * @throws NodeJS.ErrnoException
 */
export async function prepareWork(
  workspace: string,
  exercise: string,
  starter: Work,
  version: string,
): Promise<boolean> {
  const identity = join(workspace, 'envol.json');
  const folder = workFolder(workspace, exercise);
  await mkdir(dirname(folder), { recursive: true });
  await identify(identity, version);
  // Left by an installation that was interrupted.
  await sweep(workspace);
  if (existsSync(folder)) return false;
  await sweep(dirname(folder));
  const files = new Map([...starter].filter(([path]) => !path.endsWith('.gitkeep')));
  return writeFolder(folder, files);
}

/**
 * An edition gives no id, so that two builds are alike: each copy takes its own at the first use. An update replaces the
 * checker and leaves this file: it takes the checker's version.
 */
async function identify(path: string, version: string): Promise<void> {
  const known: unknown = existsSync(path) ? parseJson(await readFile(path, 'utf8')) : { course: 'envol' };
  // What cannot be read is left as it is: nothing depends on it.
  if (typeof known !== 'object' || known === null) return;
  if ('id' in known && 'version' in known && known.version === version) return;
  const id = 'id' in known ? known.id : randomUUID();
  await writeAtomically(path, `${JSON.stringify({ ...known, version, id }, null, 2)}\n`);
}

/**
 * A new folder with these files, whole or not at all.
 *
 * @returns `false` where another process made it meanwhile
 * @throws NodeJS.ErrnoException
 */
export async function writeFolder(folder: string, files: Work): Promise<boolean> {
  const temporary = temporaryBeside(folder);
  try {
    await mkdir(temporary, { recursive: true });
    const folders = new Set([...files.keys()].map((path) => dirname(join(temporary, path))));
    await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
    await Promise.all([...files].map(([path, bytes]) => writeThrough(join(temporary, path), bytes)));
    if (existsSync(folder)) return false;
    await renameOver(temporary, folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return false;
    throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
  }
}
