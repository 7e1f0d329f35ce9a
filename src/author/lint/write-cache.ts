import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LintCache } from './read-cache.ts';

/** A disk that refuses costs time only. */
export async function writeCache(file: string, cache: LintCache): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, JSON.stringify(cache));
    await rename(draft, file);
  } catch {}
}
