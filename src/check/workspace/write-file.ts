import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './failure.ts';

/** Left by a process that was killed while it wrote: nobody else takes this long, ms. */
const LEFTOVER_AGE = 600_000;

/** `progression.json` → `.progression.json.1f0c….tmp`: beside it, so that a rename is all that is left to do. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

/**
 * The file holds all of the content or what it held before, at any moment. Its folder is made.
 *
 * @throws NodeJS.ErrnoException
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  try {
    await writeThrough(temporary, content);
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** A new file, on the disk and not only in memory when this resolves. */
export async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** On Windows, a virus scanner that reads the target makes the rename fail for an instant. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let pause = 20; ; pause *= 2) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (pause > 320 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      await wait(pause);
    }
  }
}

/** Removes what killed processes left half written in a folder. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((entry) => entry.startsWith('.') && entry.endsWith('.tmp'))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > LEFTOVER_AGE) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
