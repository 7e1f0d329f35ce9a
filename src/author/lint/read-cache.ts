import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LintProblem } from './lint.ts';

/** By rule set and file: what was found last, and in what. */
export type LintCache = Record<string, { digest: string; problems: LintProblem[] }>;

const REPOSITORY = join(import.meta.dirname, '../../..');

/** One for each course. */
export function cacheFile(root: string): string {
  return join(REPOSITORY, 'node_modules/.cache/envol', `lint-${digestOf(root).slice(0, 12)}.json`);
}

/** Empty where there is none to use. */
export async function readCache(file: string): Promise<LintCache> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as LintCache;
  } catch {
    return {};
  }
}

/** Digest of the programs that judge: any change of theirs empties the cache. */
export async function rulesDigest(): Promise<string> {
  const files = globSync(
    ['src/author/{lint,rules}/*.ts', 'src/{course,words}/*.ts', 'src/check/**/*.ts', 'package-lock.json'],
    {
      cwd: REPOSITORY,
    },
  ).sort();
  return digestOf(...(await Promise.all(files.map((file) => readFile(join(REPOSITORY, file), 'utf8')))));
}

export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}
