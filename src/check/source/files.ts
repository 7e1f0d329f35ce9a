import type { Work } from '../../course/work.ts';
import { checkWords as words } from '../../words/check.ts';
import { type Files, refuse } from '../vocabulary.ts';
import { encodingOf } from './encoding-of.ts';
import { sha256 } from './sha256.ts';

/** A check asked for a file that could not be read, which is said already: it waits behind that. */
export class BehindFile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/**
 * A work as checks see it: names, and text that is UTF-8, without BOM, with `\n` line ends.
 *
 * @param unreadable paths that are missing or that no text can be read from
 */
export function filesOf(work: Work, unreadable: ReadonlySet<string> = new Set()): Files {
  const read = (path: string) =>
    work.get(path) ?? refuse({ expected: words.file(path), found: words.noFile, file: path });
  return {
    names: () => [...work.keys()],
    has: (path) => work.has(path),
    text: (path) => {
      if (unreadable.has(path)) throw new BehindFile(path);
      return textOf(read(path));
    },
    bytes: (path) => read(path).length,
    encoding: (path) => encodingOf(read(path)),
    digest: (path) => sha256(read(path)),
  };
}

/** `textOf(bytes of '\uFEFFa\r\nb')` → `'a\nb'`. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
