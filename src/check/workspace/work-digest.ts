import { createHash } from 'node:crypto';
import type { Work } from '../../course/work.ts';

/** SHA-256, hexadecimal, of every file's name and bytes: the same work has the same, whatever checks it. */
export function workDigest(work: Work): string {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array) => {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  };
  for (const path of [...work.keys()].sort()) {
    add(path);
    add(work.get(path) ?? '');
  }
  return hash.digest('hex');
}
