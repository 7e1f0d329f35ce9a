import { type Folder, readFolder } from '../../course/read-folder.ts';
import { MAX_FILE_BYTES, MAX_FILES, MAX_FOLDER_BYTES } from '../source/inspect-files.ts';
import { codeOf } from './failure.ts';
import { workFolder } from './places.ts';

/**
 * What the folder of an exercise holds, within the limits of a grading, so that both see the same work; nothing where
 * the folder was removed.
 *
 * @throws NodeJS.ErrnoException
 */
export async function readOwnWork(workspace: string, exercise: string): Promise<Folder> {
  try {
    return await readFolder(workFolder(workspace, exercise), {
      maxBytes: MAX_FILE_BYTES,
      maxFiles: MAX_FILES,
      maxTotal: MAX_FOLDER_BYTES,
    });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { files: new Map(), tooBig: [], refused: [], tooMany: false };
  }
}
