import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type PackedFile, runsOf } from './packed-file.ts';

/** Told of each file as it is read, so that nobody reads it a second time. */
export type OnBytes = (file: PackedFile, bytes: Uint8Array) => void;

/**
 * Every file below some folders and files of `dir`, in the order of their paths.
 *
 * @throws Error where there is a symbolic link: a share or a zip may not keep it, and it may lead anywhere
 */
export async function readPacked(
  dir: string,
  names: readonly string[],
  onBytes: OnBytes = () => {},
): Promise<PackedFile[]> {
  const paths = (await Promise.all(names.map((name) => pathsIn(dir, name)))).flat().sort();
  const files: PackedFile[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(dir, path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { path, size: bytes.length, sha256, runs: runsOf(path, bytes) };
    onBytes(file, bytes);
    files.push(file);
  }
  return files;
}

/** @param name a file or a folder */
async function pathsIn(dir: string, name: string): Promise<string[]> {
  const entries = await readdir(join(dir, name), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );
  if (!entries) return [name];
  return entries.flatMap((entry) => {
    const path = relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isSymbolicLink()) throw new Error(`${path} is a symbolic link`);
    return entry.isFile() ? [path] : [];
  });
}
