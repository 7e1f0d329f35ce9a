import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../course/read-folder.ts';
import { type Beside, type DocumentKind, documentKind } from './document.ts';

/** A file as it is on the disk, before it is read. */
export interface RawDocument {
  kind: DocumentKind;
  file: string;
  text: string;
  beside?: Beside;
}

export interface OtherFile {
  file: string;
  bytes: number;
  /** `false`: not UTF-8. Absent: not text. */
  utf8?: boolean;
}

const TEXT = /\.(?:html|css|js|ts|txt|md|mdx|csv|json|svg|yaml)$/i;

/** Files that some rule reads, in the order of their names. A page that is not UTF-8 is left to the reader of the course. */
export async function readDocuments(root: string): Promise<RawDocument[]> {
  const files = paths(root, ['lessons/**/*.{md,mdx,yaml}', 'exercises/*/exercise.mdx']);
  const read = files.map(async (file): Promise<RawDocument[]> => {
    const kind = documentKind(file);
    const text = kind && decode(await readFile(join(root, file)).catch(() => new Uint8Array()));
    if (!kind || text === undefined) return [];
    return [{ kind, file, text, ...(kind === 'exercise' ? { beside: await readBeside(root, file) } : {}) }];
  });
  return (await Promise.all(read)).flat();
}

/** Every other file that authors bring: their size, and whether text is UTF-8. */
export async function readOthers(root: string): Promise<OtherFile[]> {
  const files = paths(root, ['{exercises,public,lessons}/**/*', 'checks/*']);
  const read = files.map(async (file): Promise<OtherFile[]> => {
    const found = await stat(join(root, file)).catch(() => undefined);
    if (!found?.isFile() || documentKind(file)) return [];
    if (!TEXT.test(file) || /\/witnesses\//.test(file)) return [{ file, bytes: found.size }];
    const text = decode(await readFile(join(root, file)));
    return [{ file, bytes: found.size, utf8: text !== undefined }];
  });
  return (await Promise.all(read)).flat();
}

async function readBeside(root: string, file: string): Promise<Beside> {
  const folder = file.replace(/\/[^/]*$/, '');
  const check = `checks/${folder.replace(/^.*\//, '')}.ts`;
  const [starter, solution, code] = await Promise.all([
    readTexts(join(root, folder, 'starter')),
    readTexts(join(root, folder, 'solution')),
    readFile(join(root, check)).then(decode, () => undefined),
  ]);
  return { starter, solution, ...(code === undefined ? {} : { check: { file: check, text: code } }) };
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const { files } = await readFolder(folder).catch(() => ({ files: new Map<string, Uint8Array>() }));
  return new Map([...files].map(([path, bytes]) => [path, TEXT.test(path) ? (decode(bytes) ?? '') : '']));
}

function paths(root: string, patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** `undefined`: these bytes are not UTF-8. A mark of byte order is left out, as the reader of the course does. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
