import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from './history-lines.ts';
import { placesOf } from './places.ts';
import { type LastResult, unsealed } from './results.ts';

/** The last result of an exercise, `undefined` where there is none that can be read. */
export async function readResult(
  workspace: string,
  exercise: string,
): Promise<(LastResult & { edited: boolean }) | undefined> {
  const text = await readFile(join(placesOf(workspace).results, `${exercise}.json`), 'utf8').catch(() => '');
  const stored = unsealed(parseJson(text));
  return stored?.result.exercise === exercise ? stored : undefined;
}
