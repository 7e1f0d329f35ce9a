import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Work } from '../../course/work.ts';
import { codeOf } from './failure.ts';
import { placesOf, workFolder } from './places.ts';
import type { Point } from './points.ts';
import { readOwnWork } from './read-own-work.ts';
import { readPointWork } from './read-points.ts';
import { workDigest } from './work-digest.ts';
import { writeAtomically } from './write-file.ts';
import { withLock } from './write-lock.ts';
import { keepPoint } from './write-point.ts';

export type Restoring =
  | { outcome: 'same' }
  | { outcome: 'damaged' }
  | { outcome: 'too-heavy' }
  | { outcome: 'too-many' }
  | {
      outcome: 'restored';
      /** Under which the former work is kept; absent where there was none. */
      kept: number | undefined;
      /** Paths that could not be kept, so were not touched. */
      left: string[];
      /** Paths that did not become those of the point. */
      stuck: string[];
    };

/**
 * Makes the folder of an exercise equal to a point. What is there is kept first, as a point; what cannot be kept is
 * not touched.
 *
 * @throws NodeJS.ErrnoException before anything is changed
 */
export async function restorePoint(workspace: string, point: Point, at: Date): Promise<Restoring> {
  const { exercise } = point;
  const dir = workFolder(workspace, exercise);
  const target = await readPointWork(workspace, point);
  if (workDigest(target) !== point.digest) return { outcome: 'damaged' };
  const folder = await readOwnWork(workspace, exercise);
  const { files } = folder;
  if (folder.tooMany) return { outcome: 'too-many' };
  if (workDigest(files) === point.digest) return { outcome: 'same' };
  const kept = await withLock(placesOf(workspace).folder, 1000, () =>
    keepPoint(workspace, { exercise, work: files, at, keep: point.digest }),
  );
  if (!kept && files.size > 0) return { outcome: 'too-heavy' };
  const stuck = await replaceFiles(dir, files, target);
  const left = [...folder.tooBig.map(({ path }) => path), ...folder.refused];
  return { outcome: 'restored', kept: kept?.number, left, stuck };
}

/** @returns paths that could not be written or removed, or that changed since they were kept */
async function replaceFiles(dir: string, kept: Work, target: Work): Promise<string[]> {
  const stuck: string[] = [];
  const attempt = async (path: string, change: () => Promise<void>) => {
    try {
      if (await isStill(join(dir, path), kept.get(path))) return await change();
    } catch {}
    stuck.push(path);
  };
  // First: where names differ by case only, Windows takes both for one file.
  for (const path of [...kept.keys()].filter((name) => !target.has(name))) {
    await attempt(path, () => rm(join(dir, path)));
    await removeEmptyFolders(dir, dirname(path));
  }
  for (const [path, bytes] of target) {
    const now = kept.get(path);
    if (now && Buffer.from(now).equals(bytes)) continue;
    await attempt(path, () => writeAtomically(join(dir, path), bytes));
  }
  return stuck;
}

async function isStill(path: string, bytes: Uint8Array | undefined): Promise<boolean> {
  const now = await readFile(path).catch((error) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  return now === undefined || (bytes !== undefined && now.equals(bytes));
}

async function removeEmptyFolders(dir: string, path: string): Promise<void> {
  if (path === '.') return;
  await rmdir(join(dir, path)).then(
    () => removeEmptyFolders(dir, dirname(path)),
    () => {},
  );
}
