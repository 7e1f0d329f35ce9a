import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Remember } from '../../course/read-text.ts';

/** By name: what was made last, and of what. */
export type Kept = Record<string, { digest: string; value: unknown }>;

/** What the lint made of each file the last time, and makes of it this time. */
export interface Memory {
  /** @returns what is known under a name where it was made of these texts, else what `make` gives: plain data */
  remember: Remember;
  /** The same for what takes time. */
  rememberLater<T>(name: string, text: string, make: () => Promise<T>): Promise<T>;
  /** What this time used: the rest is forgotten. */
  kept: Kept;
}

const REPOSITORY = join(import.meta.dirname, '../../..');

/** One for each course. */
export function memoryFile(root: string): string {
  return join(REPOSITORY, 'node_modules/.cache/envol', `lint-${digestOf(root).slice(0, 12)}.json`);
}

/** Empty where there is none to use, or where the programs that judge are no longer the same. */
export async function readMemory(file: string): Promise<Memory> {
  const [programs, last] = await Promise.all([programsDigest(), readKept(file)]);
  const kept: Kept = {};
  const recall = (name: string, text: string) => {
    const digest = digestOf(programs, text);
    const known = last[name];
    return { digest, known: known?.digest === digest ? known : undefined };
  };
  return {
    kept,
    remember<T>(name: string, text: string, make: () => T): T {
      const { digest, known } = recall(name, text);
      kept[name] = known ?? { digest, value: make() };
      return kept[name].value as T;
    },
    async rememberLater<T>(name: string, text: string, make: () => Promise<T>): Promise<T> {
      const { digest, known } = recall(name, text);
      kept[name] = known ?? { digest, value: await make() };
      return kept[name].value as T;
    },
  };
}

async function readKept(file: string): Promise<Kept> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** Any change of a program, or of a library, empties the memory. */
async function programsDigest(): Promise<string> {
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
