import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exerciseIds, readExercise } from '../course/read-course.ts';

/**
 * The workspace that a learner copies to their own folder: what each exercise gives, and whose course it is.
 *
 * @param root of the course
 */
export async function writeAtelier(root: string, dir: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };
  await mkdir(dir, { recursive: true });
  await writeFile(
    join(dir, 'envol.json'),
    `${JSON.stringify({ course: 'envol', version: manifest.version }, null, 2)}\n`,
  );
  for (const id of await exerciseIds(root)) {
    const read = await readExercise(root, id);
    if (read?.exercise?.status === 'draft') continue;
    await cp(join(root, 'exercises', id, 'starter'), join(dir, 'exercices', id), { recursive: true });
  }
}
