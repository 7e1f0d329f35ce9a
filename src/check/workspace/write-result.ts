import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNewer, parseJson } from './history-lines.ts';
import { placesOf } from './places.ts';
import { type LastResult, sealed } from './results.ts';
import { writeAtomically } from './write-file.ts';

/** Keeps the last result of an exercise. One of a later version is left as it is. @throws NodeJS.ErrnoException */
export async function writeResult(workspace: string, last: LastResult): Promise<void> {
  const path = join(placesOf(workspace).results, `${last.result.exercise}.json`);
  const stored = await readFile(path, 'utf8').catch(() => '');
  if (!isNewer(parseJson(stored))) await writeAtomically(path, `${JSON.stringify(sealed(last), null, 2)}\n`);
}
