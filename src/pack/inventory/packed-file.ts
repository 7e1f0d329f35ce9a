/** A file that leaves with the course, as it is on the disk. */
export interface PackedFile {
  /** From the folder of the inventory, with `/`: `apprenant/index.html`. */
  path: string;
  /** Bytes. */
  size: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
  runs: Runs;
}

/**
 * What would run it. `native`: the system, as a program; `packed`: the same, once it is unpacked; `windows` and `unix`: its shell, by double click; `node`: only
 * Node; `browser`: a page, or what a page loads, which never leaves the browser; `nothing`: data.
 */
export type Runs = 'native' | 'packed' | 'windows' | 'unix' | 'node' | 'browser' | 'nothing';

/** First bytes of programs: Windows, Linux, macOS (four of them), Java. */
const PROGRAMS = ['4d5a', '7f454c46', 'cffaedfe', 'cefaedfe', 'feedface', 'feedfacf', 'cafebabe'];
const BY_NAME: readonly [RegExp, Runs][] = [
  [/\.(exe|dll|com|msi|scr|sys|so|dylib|node|jar)$/, 'native'],
  [/\.br$/, 'packed'],
  [/\.(cmd|bat|ps1|vbs|vbe|wsf|hta|lnk|reg|url)$/, 'windows'],
  [/\.sh$/, 'unix'],
  [/\.(mjs|cjs)$/, 'node'],
  [/\/verificateur\/.*\.js$/, 'node'],
  [/\.(js|html?|svg|wasm)$/, 'browser'],
];

/**
 * A program of others, as their package holds it: a hundred million bytes in which nothing of the course can be.
 *
 * @param runs of the file
 */
export function isProgramOfOthers(path: string, runs: Runs): boolean {
  return /\/verificateur\/(node|node_modules\/@sparticuz)\//.test(path) && (runs === 'native' || runs === 'packed');
}

/**
 * By what is in it first, then by its name: a program with the name of a picture is still a program.
 *
 * ```ts
 * runsOf('a/photo.jpg', Buffer.from('MZ…'))  // 'native'
 * ```
 */
export function runsOf(path: string, bytes: Uint8Array): Runs {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (PROGRAMS.some((magic) => start.startsWith(magic))) return 'native';
  const name = BY_NAME.find(([pattern]) => pattern.test(path.toLowerCase()))?.[1];
  return name ?? (start.startsWith('2321') ? 'unix' : 'nothing');
}
