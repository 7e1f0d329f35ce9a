import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the work of an exercise is, in a workspace. */
export function workFolder(workspace: string, exercise: string): string {
  return join(workspace, 'exercices', exercise);
}

/**
 * Makes sure that a workspace and the folder of an exercise are there. What exists is never touched.
 *
 * @param starter folder that the learner receives
 * @returns whether the starter was copied just now
 */
export async function prepareWork(
  workspace: string,
  exercise: string,
  starter: string,
  version: string,
): Promise<boolean> {
  const identity = join(workspace, 'envol.json');
  const folder = workFolder(workspace, exercise);
  await mkdir(dirname(folder), { recursive: true });
  if (!existsSync(identity)) {
    await writeFile(identity, `${JSON.stringify({ course: 'envol', version, id: randomUUID() }, null, 2)}\n`);
  }
  if (existsSync(folder)) return false;
  await cp(starter, folder, { recursive: true, filter: (path) => !path.endsWith('.gitkeep') });
  return true;
}
