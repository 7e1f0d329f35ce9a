import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CARRIED_FILE, readCarried } from '../course/carried.ts';

/** What of the checker that a workspace carries is not as it was made: paths, with `/`. */
export interface DamagedFiles {
  /** Not there, or not to be read: a virus scanner takes some away. */
  missing: string[];
  altered: string[];
  /** How many were looked at. */
  count: number;
}

/** @param dir folder of the checker; where even the list is gone, the list is what is missing */
export async function readDamagedFiles(dir: string): Promise<DamagedFiles> {
  const listed = readCarried(await readFile(join(dir, CARRIED_FILE), 'utf8').catch(() => ''));
  const damaged: DamagedFiles = { missing: [], altered: [], count: listed.length };
  if (listed.length === 0) damaged.missing.push(CARRIED_FILE);
  for (const [path, digest] of listed) {
    const found = await digestOf(join(dir, path));
    if (found === undefined) damaged.missing.push(path);
    else if (found !== digest) damaged.altered.push(path);
  }
  return damaged;
}

async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
