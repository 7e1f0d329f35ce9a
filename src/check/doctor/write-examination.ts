import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../workspace/write-file.ts';

/**
 * `examen/<name>.txt` of the workspace; in the temporary folder where the workspace takes no file.
 *
 * @returns its path; `undefined` where no place takes it
 */
export async function writeExamination(workspace: string, name: string, text: string): Promise<string | undefined> {
  for (const folder of [join(workspace, 'examen'), tmpdir()]) {
    const path = join(folder, `${name}.txt`);
    try {
      // An old editor of Windows takes the mark for UTF-8.
      await writeAtomically(path, `\ufeff${text.replaceAll('\n', '\r\n')}`);
      return path;
    } catch {
      // The next place.
    }
  }
  return undefined;
}
