import type { Folder } from '../../course/read-folder.ts';
import type { WorkProblem } from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';
import { encodingOf } from './encoding-of.ts';

/** One file of a learner's page may weigh this much, in bytes. */
export const MAX_FILE_BYTES = 2_000_000;
/** A learner's folder may hold this many files. */
export const MAX_FILES = 500;

/** All of them may weigh this much, in bytes: some thirty photos. */
export const MAX_FOLDER_BYTES = 60_000_000;

/** A page may have this many elements; a browser takes minutes for a hundred thousand nested ones. */
export const MAX_ELEMENTS = 20_000;

/** Files that a check reads as text. */
const TEXT_FILE = /\.(html?|css|js|svg|txt|md|csv|json)$/i;

/**
 * What keeps the work from being read: nothing there, a name that is almost right, an encoding, a size.
 * The first problem is the first cause.
 *
 * @param expected paths that the exercise gives or asks for
 * @param moves they may be anywhere, under any name
 */
export function inspectFiles(folder: Folder, expected: readonly string[], moves = false): WorkProblem[] {
  const { files, tooBig, refused, tooMany } = folder;
  const present = [...files.keys(), ...tooBig.map(({ path }) => path), ...refused];
  const says = (file: string, sentence: string): WorkProblem => ({ kind: 'file', file, line: 1, says: sentence });
  if (folder.tooHeavy) return [says('', words.tooHeavy(megabytes(MAX_FOLDER_BYTES)))];
  if (tooMany) return [says('', words.tooManyFiles(MAX_FILES))];
  if (present.length === 0) {
    const home = 'index.html';
    const first = expected.includes(home) ? home : (expected[0] ?? home);
    return [says(first, moves ? words.allMoved : words.emptyFolder(first))];
  }
  const absent = moves ? [] : expected.filter((path) => !present.includes(path));
  return [
    ...absent.map((path) => says(path, missing(path, present, expected))),
    ...tooBig.map(({ path, size }) => says(path, words.tooBig(path, megabytes(size), megabytes(MAX_FILE_BYTES)))),
    ...refused.map((path) => says(path, words.refused(path))),
    ...[...files]
      .filter(([path]) => TEXT_FILE.test(path))
      .flatMap(([path, bytes]) => {
        const sentence =
          unreadable(path, bytes) ?? (isTooLong(path, bytes) ? words.tooManyElements(path, MAX_ELEMENTS) : undefined);
        return sentence ? [says(path, sentence)] : [];
      }),
  ];
}

/** `index.html` is not there: perhaps under another case, with a second extension, in a folder, or under a name that is near. */
function missing(path: string, present: readonly string[], expected: readonly string[]): string {
  const lower = path.toLowerCase();
  const stem = path.replace(/\.[^.]+$/, '').toLowerCase();
  const otherCase = present.find((name) => name.toLowerCase() === lower);
  if (otherCase) return words.wrongCase(path, otherCase);
  const doubled = present.find((name) => name.toLowerCase().startsWith(`${lower}.`));
  if (doubled) return words.doubleExtension(path, doubled);
  const elsewhere = present.find((name) => name.toLowerCase().endsWith(`/${lower}`));
  if (elsewhere) return words.inFolder(path, elsewhere);
  const alike = present.find((name) => name.replace(/\.[^.]+$/, '').toLowerCase() === stem);
  if (alike)
    return /\.(docx?|odt|rtf|pdf)$/i.test(alike) ? words.notPlain(path, alike) : words.otherExtension(path, alike);
  const near = present.find((name) => !expected.includes(name) && isNear(name.toLowerCase(), lower));
  return near ? words.otherName(path, near) : words.missingFile(path);
}

/** Folder, name and extension. */
const PARTS = /^(.*\/)?([^/]*?)(\.[^./]*)?$/;

/** What a system adds to the name of a copy: `index - Copie.html`, `index - Copie (2).html`, `index (1).html`. */
const OF_COPY = /( ?- ?(copie|copy))?( ?\(\d+\))?$/;

/** The same folder and extension, and one name begins the other: `chemin.txt` for `chemins.txt`, `index2.html`; or a copy. */
function isNear(a: string, b: string): boolean {
  const [, home = '', stem = '', end = ''] = PARTS.exec(a) ?? [];
  const [, otherHome = '', otherStem = '', otherEnd = ''] = PARTS.exec(b) ?? [];
  if (stem.replace(OF_COPY, '') === otherStem) return home === otherHome && end === otherEnd;
  const [short, long] = stem.length < otherStem.length ? [stem, otherStem] : [otherStem, stem];
  const isStart = short.length > 3 && long.startsWith(short) && long.length - short.length < 4;
  return isStart && home === otherHome && end === otherEnd;
}

function unreadable(path: string, bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') return words.binary(path);
  const name = { 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252', 'utf-8': undefined, 'utf-8-bom': undefined }[
    encoding
  ];
  return name && words.encoding(path, name);
}

function isTooLong(path: string, bytes: Uint8Array): boolean {
  if (!/\.html?$/i.test(path)) return false;
  // A loop: Node 20, which a workspace may be given, has no `Iterator.take`.
  let left = MAX_ELEMENTS;
  for (const _ of new TextDecoder().decode(bytes).matchAll(/<[a-z]/gi)) {
    left -= 1;
    if (left < 0) return true;
  }
  return false;
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
