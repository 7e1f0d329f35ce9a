import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../course/problem.ts';
import { exerciseIds, readExercise } from '../course/read-course.ts';
import { readFolder } from '../course/read-folder.ts';
import { buildSite, type SiteBuild } from '../site/build.ts';
import { carriedPackages } from '../site/carried-packages.ts';
import { packWords } from '../words/pack.ts';
import { readLicences } from './read-licences.ts';
import type { Target } from './targets.ts';
import { writeAtelier } from './write-atelier.ts';
import { writeFiles } from './write-files.ts';

/** Learners receive the first. The second has every answer: it stays with trainers. */
export type Edition = 'apprenant' | 'formateur';
export const EDITIONS = ['apprenant', 'formateur'] as const;

export interface EditionBuild extends SiteBuild {
  edition: Edition;
  /** An `atelier/` of the same course that is made already: it is the same in both editions. */
  atelier?: string;
  /** What the `atelier/` brings to run its checker with. */
  target?: Target;
}

/**
 * Makes one edition: the site, its licences, `atelier/`, and for trainers the files of each solution in `solutions/`.
 *
 * @returns the authors' mistakes; where there is one, the folder is not fit for use
 */
export async function writeEdition({ atelier, target = 'none', ...build }: EditionBuild): Promise<Problem[]> {
  const { root, out, edition } = build;
  const mistakes = await buildSite(build);
  if (mistakes.length > 0) return mistakes;
  const licences = `${packWords.siteVendored}\n\n${await readLicences(carriedPackages())}`;
  await writeFiles(out, [['licences.txt', licences]]);
  const problems = await (atelier
    ? cp(atelier, join(out, 'atelier'), { recursive: true }).then(() => [])
    : writeAtelier(root, join(out, 'atelier'), { site: out, target }));
  if (edition === 'formateur' && problems.length === 0) await writeSolutions(root, join(out, 'solutions'));
  return problems;
}

/** As they are, beside the page that shows them: a trainer opens them in a browser or an editor. */
async function writeSolutions(root: string, dir: string): Promise<void> {
  for (const id of await exerciseIds(root)) {
    const exercise = (await readExercise(root, id))?.exercise;
    if (!exercise || exercise.status === 'draft') continue;
    const { files } = await readFolder(join(root, 'exercises', id, 'solution'));
    await writeFiles(
      join(dir, id),
      [...files].filter(([path]) => !path.endsWith('.gitkeep')),
    );
  }
}
