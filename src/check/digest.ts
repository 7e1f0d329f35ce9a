import { createHash } from 'node:crypto';
import type { Work } from '../course/work.ts';
import type { Check } from './vocabulary.ts';

/** SHA-256, hexadecimal, of every file's name and bytes and of every check's words and code. */
export function digestOf(work: Work, checks: readonly Check[]): string {
  const hash = createHash('sha256');
  const add = (part: string | Uint8Array) => hash.update(`${part.length}:`).update(part);
  for (const path of [...work.keys()].sort()) {
    add(path);
    add(work.get(path) ?? '');
  }
  for (const { id, title, body } of checks) add(`${id}\n${title}\n${body}`);
  return hash.digest('hex');
}
