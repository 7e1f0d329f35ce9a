import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CARRIED_FILE, writeCarried } from '../course/carried.ts';
import type { CourseExercise } from '../course/course.ts';
import { courseManifest } from '../course/course-manifest.ts';
import { readHeirs } from '../course/former-ids.ts';
import { lessonOrder } from '../course/order.ts';
import type { Problem } from '../course/problem.ts';
import { readPlan } from '../course/read-course.ts';
import type { Work } from '../course/work.ts';
import { packWords } from '../words/pack.ts';
import { bundleChecker } from './bundle-checker.ts';
import { NO_NODE_FILE, NODE_REFUSED_FILE } from './launchers.ts';
import { readLicences } from './read-licences.ts';
import { readPrograms } from './read-programs.ts';
import { readVendored } from './read-vendored.ts';
import type { Target } from './targets.ts';
import { type FileSource, writeFiles } from './write-files.ts';

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
  target: Target;
}

/**
 * Writes the checker that a workspace carries: its bundle, what it knows of the course, starters that nobody changes,
 * Playwright, the programs of the target, and the list of all these files. The same sources give the same bytes.
 *
 * @returns the authors' mistakes, and what the target lacks; where there is one, nothing is written
 */
export async function writeChecker(
  { root, version, exercises, starters, target }: CheckerSource,
  dir: string,
): Promise<Problem[]> {
  const ids = exercises.map(({ id }) => id).sort();
  const bundle = await bundleChecker(root, ids);
  if (Array.isArray(bundle)) return bundle;
  const [plan, digests, heirs, vendored, programs] = await Promise.all([
    readPlan(root),
    readDigests(root, ids),
    readHeirs(root),
    readVendored(),
    readPrograms(target),
  ]);
  if ('rule' in programs) return [programs];
  const licences = await readLicences([...bundle.packages, ...programs.packages]);
  const manifest = courseManifest(version, lessonOrder(plan), exercises, digests, heirs);
  const texts = {
    ...bundle.files,
    'cours.json': `${JSON.stringify(manifest, null, 1)}\n`,
    'licences.txt': `${packWords.vendored}\n\n${licences}`,
    [NO_NODE_FILE]: `${packWords.launcher.noNode}\r\n`,
    [NODE_REFUSED_FILE]: `${packWords.launcher.nodeRefused}\r\n`,
  };
  const files = new Map<string, FileSource>([
    ...Object.entries(texts),
    ...[...vendored].map(([path, bytes]) => [`node_modules/${path}`, bytes] as const),
    ...[...starters].flatMap(([id, work]) =>
      [...work].map(([path, bytes]) => [`depart/${id}/${path}`, bytes] as const),
    ),
    ...programs.files,
  ]);
  await writeFiles(dir, [[CARRIED_FILE, writeCarried(await writeFiles(dir, files))]]);
  return [];
}

async function readDigests(root: string, ids: readonly string[]): Promise<Record<string, string>> {
  const digests = ids.map(async (id) => {
    const source = await readFile(join(root, 'checks', `${id}.ts`));
    return [id, createHash('sha256').update(source).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
