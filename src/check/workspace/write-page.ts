import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceWords as words } from '../../words/workspace.ts';
import { Stop } from '../stop.ts';
import { failureOf } from './failure.ts';
import { writeAtomically } from './write-file.ts';

/**
 * A page of the workspace, e.g. `aide/html-03-plan-2026-11-23-10h42.html`.
 *
 * @param fresh never over another page: the name gets a number
 * @returns its path
 * @throws Stop where the disk does not take it
 */
export async function writePage(
  workspace: string,
  { folder, name, fresh }: { folder: string; name: string; fresh: boolean },
  page: string,
): Promise<string> {
  const pathOf = (copy: number) => join(workspace, folder, `${name}${copy > 1 ? `-${copy}` : ''}.html`);
  let copy = 1;
  while (fresh && existsSync(pathOf(copy))) copy += 1;
  try {
    await writeAtomically(pathOf(copy), page);
    return pathOf(copy);
  } catch (error) {
    throw new Stop(words.pageNotSaved(failureOf(error)));
  }
}
