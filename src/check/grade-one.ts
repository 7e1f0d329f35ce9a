import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { nearest } from '../course/nearest.ts';
import { formatProblems } from '../course/problem.ts';
import { exerciseIds, readExercise } from '../course/read-course.ts';
import { type Folder, readFolder } from '../course/read-folder.ts';
import type { ExerciseResult } from '../course/result.ts';
import { checkWords as words } from '../words/check.ts';
import type { CheckArguments } from './arguments.ts';
import { readChecks } from './read-checks.ts';
import { grade } from './run.ts';
import { MAX_FILE_BYTES, MAX_FILES } from './source/inspect-files.ts';
import { Stop } from './stop.ts';
import { prepareWork, workFolder } from './workspace/write-workspace.ts';

/**
 * Finds the exercise and the work that the arguments speak of, and grades it.
 *
 * @param browser being started, where an exercise was named
 * @param say for what is to be known before the verdict
 */
export async function gradeOne(
  root: string,
  { exercise: id, dir }: CheckArguments,
  browser: Promise<Browser> | undefined,
  say: (text: string) => void,
): Promise<{ result: ExerciseResult; title: string }> {
  if (!id || !browser) throw new Stop(words.whichExercise(await exerciseIds(root)));
  const read = await readExercise(root, id);
  if (!read) throw new Stop(words.unknownExercise(id, nearest(id, await exerciseIds(root), 3)));
  if (!read.exercise) throw new Stop(`${words.exerciseUnreadable(id)}\n${formatProblems(read.problems)}`);
  const { title, hints } = read.exercise;
  const [kit, checks, given] = await Promise.all([
    readVersion(),
    readChecks(root, id),
    readFolder(join(root, 'exercises', id, 'starter')),
  ]);
  const folder = await readWork(dir ? resolve(dir) : await ownFolder(root, id, kit, say));
  const grading = { exercise: id, kit, checks, hint: hints[0].replaceAll('`', ''), folder, given: given.files };
  return { result: await grade(grading, () => browser), title };
}

async function ownFolder(root: string, id: string, kit: string, say: (text: string) => void): Promise<string> {
  const workspace = join(root, '.atelier');
  const copied = await prepareWork(workspace, id, join(root, 'exercises', id, 'starter'), kit);
  const dir = workFolder(workspace, id);
  if (copied) say(words.starterCopied(dir));
  return dir;
}

async function readWork(dir: string): Promise<Folder> {
  if (!existsSync(dir)) throw new Stop(words.noSuchFolder(dir));
  try {
    return await readFolder(dir, { maxBytes: MAX_FILE_BYTES, maxFiles: MAX_FILES });
  } catch {
    throw new Stop(words.notAFolder(dir));
  }
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
