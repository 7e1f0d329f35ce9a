import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built course. */
    course: string;
  }
}

/** Builds the course once for all the visits of its pages, in a folder named as learners' folders really are. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const place = await mkdtemp(join(tmpdir(), 'Été 100% #1 – cours & co '));
  const dir = join(place, 'cours');
  const built = await run('src/pack/build-cli.ts', ['--out', dir]);
  if (built.code !== 0 || built.stderr !== '') throw new Error(built.stderr || built.stdout);
  provide('course', dir);
  return () => rm(place, { recursive: true, force: true });
}
