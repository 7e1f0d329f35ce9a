import { packWords } from '../../words/pack.ts';
import { crlf } from '../crlf.ts';

const words = packWords.installer;

/** Folder of `atelier/` that holds what `installer.cmd` says: `cmd` reads a launcher before it knows its encoding. */
export const WORDS_FOLDER = 'installation';
/** Is in a workspace while it is being installed: where it stays, that was interrupted. */
export const UNFINISHED_FILE = 'installation-en-cours.txt';

/** In a workspace on Windows: where it was installed from, between quotes. */
export const SHARE_FILE = 'partage.txt';
/** Folder in the user's own settings. */
export const SETTINGS_FOLDER = 'envol';
/** In it: where their workspace is, so that the next time updates that one. */
export const MEMORY_FILE = 'atelier.txt';
/** Ids of the exercises that have files, one a line. */
export const EXERCISES_FILE = 'exercices.txt';

/**
 * `installation/`: what `cmd` shows with `type`, the exercises to be copied, the beginning of `cours.js`.
 *
 * @param ids of the exercises that have files
 */
export function installerFiles(ids: readonly string[]): [path: string, content: string | Uint8Array][] {
  const { unfinished, notFolder, courseIs, elsewhereLine, ...others } = words;
  const said = Object.entries({ ...others, notFolder: notFolder('H:\\atelier-envol') });
  return [
    ...said.map(([name, text]): [string, string] => [`${WORDS_FOLDER}/${fileOf(name)}.txt`, crlf(`${text}\n`)]),
    [`${WORDS_FOLDER}/${UNFINISHED_FILE}`, crlf(`${unfinished}\n`)],
    // Of one kind of line end: a shell reads it too.
    [`${WORDS_FOLDER}/${EXERCISES_FILE}`, ids.map((id) => `${id}\n`).join('')],
    [`${WORDS_FOLDER}/cours.js`, Buffer.from(`\ufeff// ${courseIs}\r\n`, 'utf16le')],
  ];
}

/** `inCourse` → `in-course` */
function fileOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
