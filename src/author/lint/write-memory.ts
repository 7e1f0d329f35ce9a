import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Kept } from './read-memory.ts';

/** A disk that refuses costs time only. */
export async function writeMemory(file: string, kept: Kept): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, JSON.stringify(kept));
    await rename(draft, file);
  } catch {}
}
