import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import type { PlainRoot } from '../site/write-plain-root.ts';

/**
 * A program of this room again, from a path that Vite can read.
 *
 * @param program from that root: `src/pack/build-cli.ts`
 * @returns its exit code
 */
export function rerun(program: string, args: readonly string[], { root, cwd, flags }: PlainRoot): number {
  return spawnSync(process.execPath, [...flags, join(root, program), ...args], { stdio: 'inherit', cwd }).status ?? 2;
}

/** A course lies in the kit, where its lessons find Astro: the same folder, by that other path. */
export function sameCourse(kit: string, course: string, { root }: PlainRoot): string {
  return join(root, relative(kit, course));
}
