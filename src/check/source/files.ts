import type { Work } from '../../course/work.ts';
import { checkWords as words } from '../../words/check.ts';
import { type Files, refuse } from '../vocabulary.ts';

/** A work as checks see it: names, and text that is UTF-8, without BOM, with `\n` line ends. */
export function filesOf(work: Work): Files {
  return {
    names: () => [...work.keys()],
    has: (path) => work.has(path),
    text: (path) => {
      const bytes = work.get(path);
      return bytes ? textOf(bytes) : refuse({ expected: words.file(path), found: words.noFile, file: path });
    },
  };
}

/** `textOf(bytes of '\uFEFFa\r\nb')` → `'a\nb'`. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
