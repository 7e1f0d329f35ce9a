import type { Progress } from '../../course/progress.ts';
import { placesOf } from './places.ts';
import { writeAtomically } from './write-file.ts';

/** The record that a person can read, and its copy for the site. @throws NodeJS.ErrnoException */
export async function writeProgress(workspace: string, progress: Progress): Promise<void> {
  const { progress: path, script } = placesOf(workspace);
  await writeAtomically(path, `${JSON.stringify(progress, null, 2)}\n`);
  await writeAtomically(script, progressScript(progress));
}

/**
 * A classic script, the one thing that a page opened by double click may load from another folder. A page adds
 * `<script src="…/progression/progression.js">` and, on `load`, reads `window.ENVOL_PROGRESSION`: the record of
 * `src/course/progress.ts`.
 */
export function progressScript(progress: Progress): string {
  // `<` and the two line separators of old scripts end nothing, wherever the text is put.
  const json = JSON.stringify(progress, null, 2).replaceAll(/[<\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `window.ENVOL_PROGRESSION = ${json};\n`;
}
