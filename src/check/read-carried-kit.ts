import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseManifest } from '../course/course-manifest.ts';
import { readFolder } from '../course/read-folder.ts';
import { asReceived } from '../course/work.ts';
import type { Kit } from './kit.ts';
import { kitExercise } from './kit-exercise.ts';
import { type Check, collect } from './vocabulary.ts';

/** Id of an exercise → what imports its check file. */
export type CheckLoaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * The kit that a learner's workspace carries.
 *
 * @param dir folder that holds `cours.json` and `depart/<id>/`
 * @param command how the command is typed: see {@link Kit.command}
 */
export async function readCarriedKit(dir: string, loaders: CheckLoaders, command: Kit['command']): Promise<Kit> {
  const manifest = JSON.parse(await readFile(join(dir, 'cours.json'), 'utf8')) as CourseManifest;
  const { version, lessons, exercises, digests, heirs } = manifest;
  const load = checkLoader(loaders);
  const headOf = (id: string) => exercises.find((head) => head.id === id);
  return {
    version,
    command,
    ids: async () => exercises.map(({ id }) => id),
    lessons: async () => lessons,
    heirs: async () => heirs,
    exercise: async (id) => exercises.filter((head) => head.id === id).map(kitExercise)[0],
    renamed: async () => exercises.filter(({ renamed }) => renamed).map(({ id }) => id),
    starter: async (id) => asReceived((await readFolder(join(dir, 'depart', id))).files, headOf(id)?.renamed),
    checks: async (id) => ({ checks: await load(id), digest: digests[id] ?? '' }),
  };
}

/** Each file is imported once, one after another, into its own list. */
function checkLoader(loaders: CheckLoaders): (id: string) => Promise<readonly Check[]> {
  const loaded = new Map<string, Promise<readonly Check[]>>();
  let queue: Promise<unknown> = Promise.resolve();
  return (id) => {
    const loader = loaders[id];
    const checks = loaded.get(id) ?? queue.then(() => (loader ? collect(loader) : []));
    queue = checks.catch(() => {});
    loaded.set(id, checks);
    return checks;
  };
}
