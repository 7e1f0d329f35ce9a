import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Work } from '../course/work.ts';
import { prunePlaywright } from './prune-playwright.ts';
import { inLowerCase } from './vendored.ts';
import { VENDORED } from './vendored-packages.ts';

const require = createRequire(import.meta.url);

/** The packages that the checker loads as they are: path below `node_modules/` → bytes. */
export async function readVendored(): Promise<Work> {
  const files = await Promise.all(
    Object.entries(VENDORED).flatMap(([name, paths]) => {
      const folder = dirname(require.resolve(`${name}/package.json`));
      return paths.map(async (path) => [`${name}/${path}`, await readFile(join(folder, path))] as const);
    }),
  );
  return inLowerCase(prunePlaywright(new Map(files)));
}
