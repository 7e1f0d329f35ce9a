import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file that is taken as it is, too big to be held. */
export interface TakenFile {
  from: string;
  /** Whether it is a program. */
  runs?: boolean;
}

/** What a file is written from. */
export type FileSource = string | Uint8Array | TakenFile;

/**
 * Writes files below a folder, which is made where it is not there.
 *
 * @returns path → SHA-256, hexadecimal
 */
export async function writeFiles(
  dir: string,
  files: Iterable<readonly [string, FileSource]>,
): Promise<Record<string, string>> {
  const written = [...files].map(async ([path, source]) => {
    const target = join(dir, path);
    await mkdir(dirname(target), { recursive: true });
    return [path, await writeOne(target, source)] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}

async function writeOne(target: string, source: FileSource): Promise<string> {
  if (typeof source === 'string' || source instanceof Uint8Array) {
    await writeFile(target, source);
    return createHash('sha256').update(source).digest('hex');
  }
  await copyFile(source.from, target);
  await chmod(target, source.runs ? 0o755 : 0o644);
  const hash = createHash('sha256');
  await pipeline(createReadStream(target), hash);
  return hash.digest('hex');
}
