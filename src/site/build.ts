import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build as astroBuild } from 'astro';
import type { Problem } from '../course/problem.ts';
import { readCourse } from '../course/read-course.ts';
import { siteWords as words } from '../words/site.ts';
import { makeOffline } from './offline/make-offline.ts';
import { openSearchAside } from './offline/search-aside.ts';
import { type OnPage, tellPages } from './on-page.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { authorProblems } from './page-sources.ts';

export interface SiteBuild {
  /** Root of the course. */
  root: string;
  /** Folder to make; whatever it holds is removed first. */
  out: string;
  /** The trainer's has the answers of each lesson, and their notes: `corriges/<lesson>.html`. */
  edition?: 'apprenant' | 'formateur';
  /** Told as each stage begins. */
  onStage?: (stage: 'pages' | 'offline') => void;
}

/** Builds the whole site. @returns the authors' mistakes; where there is one, the folder is not fit for use */
export async function buildSite({
  root,
  out,
  edition = 'apprenant',
  onStage = () => {},
}: SiteBuild): Promise<Problem[]> {
  const { course, problems } = await readCourse(root);
  if (problems.length > 0) return problems;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  onStage('pages');
  const search = openSearchAside();
  const failure = await buildPages(root, out, edition, search.add).catch(async (error: unknown) => {
    await search.drop();
    throw error;
  });
  if (failure) {
    await search.drop();
    return [failure];
  }
  onStage('offline');
  const [faults] = await Promise.all([makeOffline(out), search.write(out)]);
  return authorProblems(root, course, faults);
}

/** @returns the author's mistake that stopped Astro; a fault of ours is thrown */
async function buildPages(root: string, out: string, edition: string, onPage: OnPage): Promise<Problem | undefined> {
  process.env['ENVOL_COURSE'] = root;
  process.env['ENVOL_EDITION'] = edition;
  // Astro reads these as `import.meta.env`: those of a test runner would put the drafts in the learners' edition.
  for (const name of ['DEV', 'PROD', 'MODE']) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
  const cacheDir = `${out}.cache`;
  try {
    const kit = join(import.meta.dirname, '../..');
    // Astro keeps which course it builds in the kit's `.astro/`: a second one at once would render the pages of the first.
    await oneAtATime(join(kit, '.cache/astro.lock'), async () => {
      tellPages(onPage);
      await astroBuild({ root: kit, outDir: out, cacheDir, logLevel: 'silent' }).finally(() => tellPages(undefined));
    });
    return undefined;
  } catch (error) {
    const mistake = mdxMistake(error, root);
    if (!mistake) throw error;
    return mistake;
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

interface Located {
  loc?: { file?: string; line?: number };
  message?: string;
  errors?: Located[];
}

/** An error of the build that has its place in a file of the course. */
function mdxMistake(error: unknown, root: string): Problem | undefined {
  const located = [error as Located, ...((error as Located).errors ?? [])];
  for (const { loc, message = '' } of located) {
    const file = loc?.file && relative(root, loc.file).replaceAll('\\', '/');
    if (!file || !/^(lessons|exercises)\//.test(file)) continue;
    const [what, fix] = words.mdxError(message.replace(/^[\d:]+ |\(.*$/g, '').trim());
    return { rule: 'mdx', file, line: loc.line ?? 1, what, fix };
  }
  return undefined;
}
