import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CourseExercise } from '../course/course.ts';
import { courseManifest } from '../course/course-manifest.ts';
import { lessonOrder } from '../course/order.ts';
import type { Problem } from '../course/problem.ts';
import { readPlan } from '../course/read-course.ts';
import type { Work } from '../course/work.ts';
import { packWords } from '../words/pack.ts';
import { bundleChecker } from './bundle-checker.ts';
import { NO_NODE_FILE } from './launchers.ts';
import { readLicences } from './read-licences.ts';
import { readVendored } from './read-vendored.ts';

/** What the checker's folder is made from. */
export interface CheckerSource {
  /** Root of the course. */
  root: string;
  /** Version of the kit. */
  version: string;
  /** Those that a learner receives. */
  exercises: readonly CourseExercise[];
  /** Id of an exercise → its files as the learner receives them. */
  starters: ReadonlyMap<string, Work>;
}

/**
 * Writes the checker that a workspace carries: its bundle, what it knows of the course, starters that nobody changes,
 * Playwright. The same sources give the same bytes.
 *
 * @returns the authors' mistakes; where there is one, nothing is written
 */
export async function writeChecker(
  { root, version, exercises, starters }: CheckerSource,
  dir: string,
): Promise<Problem[]> {
  const ids = exercises.map(({ id }) => id).sort();
  const bundle = await bundleChecker(root, ids);
  if (Array.isArray(bundle)) return bundle;
  const [plan, digests, vendored, licences] = await Promise.all([
    readPlan(root),
    readDigests(root, ids),
    readVendored(),
    readLicences(bundle.packages),
  ]);
  const manifest = courseManifest(version, lessonOrder(plan), exercises, digests);
  const texts = {
    ...bundle.files,
    'cours.json': `${JSON.stringify(manifest, null, 1)}\n`,
    'licences.txt': `${packWords.vendored}\n\n${licences}`,
    [NO_NODE_FILE]: `${packWords.launcher.noNode}\r\n`,
  };
  await writeFiles(dir, Object.entries(texts));
  await writeFiles(join(dir, 'node_modules'), vendored);
  for (const [id, starter] of starters) await writeFiles(join(dir, 'depart', id), starter);
  return [];
}

/** Writes files below a folder, which is made where it is not there. */
export async function writeFiles(dir: string, files: Iterable<readonly [string, string | Uint8Array]>): Promise<void> {
  await Promise.all(
    [...files].map(async ([path, content]) => {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), content);
    }),
  );
}

async function readDigests(root: string, ids: readonly string[]): Promise<Record<string, string>> {
  const digests = ids.map(async (id) => {
    const source = await readFile(join(root, 'checks', `${id}.ts`));
    return [id, createHash('sha256').update(source).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
