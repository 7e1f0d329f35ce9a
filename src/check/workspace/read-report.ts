import type { KitExercise } from '../kit.ts';
import type { Reported } from '../view/view-result.ts';
import { readOwnWork } from './read-own-work.ts';
import { readResult } from './read-result.ts';
import { workDigest } from './work-digest.ts';

/** What can be reported of an exercise; `undefined` where it was not graded yet. */
export async function readReport(workspace: string, { id, title, human }: KitExercise): Promise<Reported | undefined> {
  const last = await readResult(workspace, id);
  if (!last) return undefined;
  const { result, work, edited } = last;
  const files = await readOwnWork(workspace, id).then(
    (folder) => folder.files,
    () => new Map(),
  );
  return { id, title, result, human, edited, changed: workDigest(files) !== work };
}
