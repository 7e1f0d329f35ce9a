import type { Work } from '../../course/work.ts';
import { textOf } from '../source/files.ts';

/** A text of the learner, and the same file as it was received: what it holds already is nobody's fault. */
export interface OwnFile {
  file: string;
  text: string;
  /** `''` for a file that the learner made. */
  given: string;
}

/** Longer files are no beginner's: their parsing would take the time of the other remarks. */
const LONGEST = 200_000;

/** The files with that extension that the learner made or changed. */
export function ownFiles(work: Work, given: Work, extension: RegExp): OwnFile[] {
  return [...work]
    .filter(([file, bytes]) => extension.test(file) && bytes.length <= LONGEST)
    .map(([file, bytes]) => ({ file, text: textOf(bytes), given: textOf(given.get(file) ?? new Uint8Array()) }))
    .filter(({ text, given }) => text !== given);
}
