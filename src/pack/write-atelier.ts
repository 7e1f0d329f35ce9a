import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseExercise } from '../course/course.ts';
import type { Problem } from '../course/problem.ts';
import { exerciseIds, readExercise } from '../course/read-course.ts';
import { readFolder } from '../course/read-folder.ts';
import type { Work } from '../course/work.ts';
import { installerFiles } from './installer/installer-files.ts';
import { unixInstaller } from './installer/unix-installer.ts';
import { windowsInstaller } from './installer/windows-installer.ts';
import { manifest, unixLauncher, windowsLauncher } from './launchers.ts';
import { openCoursePage } from './open-course-page.ts';
import { statementPage } from './statement-page.ts';
import type { Target } from './targets.ts';
import { writeChecker } from './write-checker.ts';
import { writeFiles } from './write-files.ts';

export interface AtelierOptions {
  /** Folder of the built site; without it, the exercises come without their statements. */
  site?: string;
  /** What it brings for machines without Node; nothing by default. */
  target?: Target;
}

/**
 * The workspace that a learner copies to their own folder: what each exercise gives, the checker and its launchers, and
 * whose course it is.
 *
 * @param root of the course
 * @returns the authors' mistakes, and programs of the target that cannot be had; where there is one, the folder is not fit
 *   for use
 */
export async function writeAtelier(
  root: string,
  dir: string,
  { site, target = 'none' }: AtelierOptions = {},
): Promise<Problem[]> {
  const version = await readVersion();
  const exercises = await readShown(root);
  const starters = new Map(
    await Promise.all(exercises.map(async ({ id }) => [id, await readStarter(root, id)] as const)),
  );
  const problems = await writeChecker({ root, version, exercises, starters, target }, join(dir, 'verificateur'));
  if (problems.length > 0) return problems;
  // The others have names that no edition may hold: the checker makes their folders in the learner's copy.
  const copied = exercises
    .filter(({ renamed }) => !renamed)
    .map(({ id }) => [id, starters.get(id) ?? new Map()] as const);
  for (const [id, starter] of copied) await writeFiles(join(dir, 'exercices', id), starter);
  if (site) await writeFiles(join(dir, 'exercices'), await readStatements(site, [...starters.keys()]));
  const withFiles = copied.filter(([, { size }]) => size > 0).map(([id]) => id);
  await writeFiles(dir, [
    ['envol.json', `${JSON.stringify({ course: 'envol', version }, null, 2)}\n`],
    ['installer.cmd', windowsInstaller()],
    ['installer.sh', unixInstaller()],
    ...installerFiles(withFiles),
    ['ouvrir-le-cours.html', await openCoursePage(version)],
    ['package.json', manifest(version)],
    ['verifier.cmd', windowsLauncher()],
    ['verifier.sh', unixLauncher()],
  ]);
  for (const name of ['installer.sh', 'verifier.sh']) await chmod(join(dir, name), 0o755);
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

/** `['html-03-plan.html', …]` */
async function readStatements(site: string, ids: readonly string[]): Promise<[path: string, page: string][]> {
  const pages = ids.map(async (id): Promise<[string, string] | undefined> => {
    const page = statementPage(id, await readFile(join(site, 'exercices', `${id}.html`), 'utf8'));
    return page === undefined ? undefined : [`${id}.html`, page];
  });
  return (await Promise.all(pages)).filter((entry) => entry !== undefined);
}

/** Without the file that only keeps an empty folder in git. */
async function readStarter(root: string, id: string): Promise<Work> {
  const { files } = await readFolder(join(root, 'exercises', id, 'starter'));
  return new Map([...files].filter(([path]) => !path.endsWith('.gitkeep')));
}
