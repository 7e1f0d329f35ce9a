import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../course/read-folder.ts';
import type { Script } from './later-modules.ts';
import { type PageStarter, pageStarter } from './page-starter.ts';

/** See `pageStarter`; one whose files are given under other names is done in the workspace. @param root of the course */
export async function readPageStarter(root: string, id: string): Promise<PageStarter | undefined> {
  const folder = join(root, 'exercises', id);
  const head = await readFile(join(folder, 'exercise.mdx'), 'utf8').catch(() => '');
  if (/^renamed:/m.test(head)) return undefined;
  const read = (name: string) => readFolder(join(folder, name)).catch(() => ({ files: new Map() }));
  const [starter, solution] = await Promise.all([read('starter'), read('solution')]);
  return pageStarter(starter.files, solution.files);
}

/** Where the page of an exercise finds what it carries, from the root of the site. */
export function carriedScriptName(id: string): string {
  return `_astro/f-${id}.js`;
}

/**
 * The files that the page of an exercise carries beside its texts, as a classic script: a page that is opened from a
 * folder may run a script of it, never read an image of it. `undefined` where it carries none.
 */
export async function carriedScript(root: string, id: string): Promise<Script | undefined> {
  const { carried } = (await readPageStarter(root, id)) ?? {};
  if (!carried || carried.size === 0) return undefined;
  const files = Object.fromEntries([...carried].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
  return { fileName: carriedScriptName(id), source: `globalThis.envolCarried=${JSON.stringify(files)};` };
}
