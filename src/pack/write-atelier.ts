import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseExercise } from '../course/course.ts';
import type { Problem } from '../course/problem.ts';
import { exerciseIds, readExercise } from '../course/read-course.ts';
import { readFolder } from '../course/read-folder.ts';
import type { Work } from '../course/work.ts';
import { manifest, unixLauncher, windowsLauncher } from './launchers.ts';
import { openCoursePage } from './open-course-page.ts';
import { writeChecker, writeFiles } from './write-checker.ts';

/**
 * The workspace that a learner copies to their own folder: what each exercise gives, the checker and its launchers, and
 * whose course it is.
 *
 * @param root of the course
 * @returns the authors' mistakes; where there is one, the folder is not fit for use
 */
export async function writeAtelier(root: string, dir: string): Promise<Problem[]> {
  const version = await readVersion();
  const exercises = await readShown(root);
  const starters = new Map(
    await Promise.all(exercises.map(async ({ id }) => [id, await readStarter(root, id)] as const)),
  );
  const problems = await writeChecker({ root, version, exercises, starters }, join(dir, 'verificateur'));
  if (problems.length > 0) return problems;
  // The others have names that no edition may hold: the checker makes their folders in the learner's copy.
  for (const { id } of exercises.filter(({ renamed }) => !renamed)) {
    await writeFiles(join(dir, 'exercices', id), starters.get(id) ?? []);
  }
  await writeFiles(dir, [
    ['envol.json', `${JSON.stringify({ course: 'envol', version }, null, 2)}\n`],
    ['ouvrir-le-cours.html', await openCoursePage()],
    ['package.json', manifest(version)],
    ['verifier.cmd', windowsLauncher()],
    ['verifier.sh', unixLauncher()],
  ]);
  await chmod(join(dir, 'verifier.sh'), 0o755);
  return [];
}

async function readVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Those that are no draft. */
async function readShown(root: string): Promise<CourseExercise[]> {
  const read = await Promise.all((await exerciseIds(root)).map((id) => readExercise(root, id)));
  return read.flatMap((reading) => reading?.exercise ?? []).filter(({ status }) => status !== 'draft');
}

/** Without the file that only keeps an empty folder in git. */
async function readStarter(root: string, id: string): Promise<Work> {
  const { files } = await readFolder(join(root, 'exercises', id, 'starter'));
  return new Map([...files].filter(([path]) => !path.endsWith('.gitkeep')));
}
