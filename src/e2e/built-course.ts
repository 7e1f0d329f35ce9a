import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

/** The course that `build-once.ts` built; visits change nothing of it. */
export const course = {
  dir: inject('course'),
  /** `url('recherche.html?q=titre')`: the address that a double click gives. */
  url: (page: string): string => {
    const [path = '', query = ''] = page.split(/(?=[?#])/);
    return pathToFileURL(join(course.dir, path)).href + query;
  },
};

/** One page of each kind. */
export const KINDS = [
  'index.html',
  'modules/01-html.html',
  'lecons/html-03.html',
  'exercices.html',
  'exercices/html-03-plan.html',
  'guides/apprenant.html',
  'clavier.html',
  'progression.html',
  'recherche.html',
  '404.html',
  'hub.html',
];
