import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PackedFile } from './inventory/packed-file.ts';
import { zipChunks } from './zip.ts';

/** Writes an archive of some files. @param dir what their paths begin from */
export async function writeZip(dir: string, files: readonly PackedFile[], zip: string): Promise<void> {
  const entries = files.map(({ path, runs }) => ({
    path,
    executable: runs === 'unix' || runs === 'native',
    read: () => readFile(join(dir, path)),
  }));
  await pipeline(Readable.from(zipChunks(entries)), createWriteStream(zip));
}
