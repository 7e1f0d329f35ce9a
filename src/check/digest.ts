import { createHash } from 'node:crypto';
import type { Work } from '../course/work.ts';

/**
 * SHA-256, hexadecimal, of every file's name and bytes and of the check file: a record that was edited, or that belongs
 * to another work, is noticed, and a trainer's own checker can grade the same work again.
 *
 * @param checks digest of the check file
 */
export function digestOf(work: Work, checks: string): string {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array) => hash.update(`${part.length}:`).update(part);
  for (const path of [...work.keys()].sort()) {
    add(path);
    add(work.get(path) ?? '');
  }
  add(checks);
  return hash.digest('hex');
}
