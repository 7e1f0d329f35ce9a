import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Those that are there already. */
export async function existing(root: string, paths: Iterable<string>): Promise<string[]> {
  const found = [...paths].map(async (path) => ((await stat(join(root, path)).catch(() => undefined)) ? [path] : []));
  return (await Promise.all(found)).flat();
}

/** Writes files that are not there: one that has come in the meantime is an error, never overwritten. */
export async function writeNew(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
  }
}
