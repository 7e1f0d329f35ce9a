import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.ts';

/** The built course, in a folder named as learners' folders really are. */
export interface BuiltCourse {
  dir: string;
  /** `url('recherche.html?q=titre')`: the address that a double click gives. */
  url(page: string): string;
  remove(): Promise<void>;
}

export async function buildCourse(): Promise<BuiltCourse> {
  const place = await mkdtemp(join(tmpdir(), 'Été 100% #1 – cours & co '));
  const dir = join(place, 'cours');
  const built = await run('src/pack/build-cli.ts', ['--out', dir]);
  if (built.code !== 0) throw new Error(built.stderr);
  return {
    dir,
    url: (page) => {
      const [path = '', query = ''] = page.split(/(?=[?#])/);
      return pathToFileURL(join(dir, path)).href + query;
    },
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

/** One page of each kind. */
export const KINDS = [
  'index.html',
  'modules/01-html.html',
  'lecons/html-03.html',
  'exercices.html',
  'exercices/html-03-plan.html',
  'guides/apprenant.html',
  'recherche.html',
  '404.html',
  'hub.html',
];
