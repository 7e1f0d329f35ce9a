import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../course/course.ts';
import type { Problem } from '../course/problem.ts';
import { siteWords as words } from '../words/site.ts';
import type { PageProblem } from './offline/page-problem.ts';
import { lineOfUrl } from './source-lines.ts';

/**
 * Faults of built pages, told to the author who can mend them: in the MDX file at its line where the address is
 * written there, else in the built page.
 */
export async function authorProblems(root: string, course: Course, faults: readonly PageProblem[]): Promise<Problem[]> {
  return Promise.all(
    faults.map(async ({ page, line, url, kind }) => {
      const [what, fix] = words.pageProblem[kind](url);
      const file = sourceOf(page, course);
      const text = file && (await readFile(join(root, file), 'utf8').catch(() => undefined));
      const written = text && lineOfUrl(text, url);
      return {
        rule: kind,
        ...(written && file ? { file, line: written } : { file: `dist/apprenant/${page}`, line }),
        what,
        fix,
      };
    }),
  );
}

/**
 * ```ts
 * sourceOf('lecons/html-03.html', course)  // 'lessons/01-html/html-03.mdx'
 * ```
 */
export function sourceOf(page: string, course: Course): string | undefined {
  const [folder, id] = page.replace(/\.html$/, '').split('/');
  switch (folder) {
    case 'lecons':
      return course.modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id)?.file;
    case 'exercices':
      return course.exercises.find((exercise) => exercise.id === id)?.file;
    case 'modules':
      return `lessons/${id}/index.mdx`;
    case 'guides':
      return `lessons/_guides/${id}.mdx`;
    case 'fiches':
      return id && `lessons/_fiches/${id.toUpperCase()}.mdx`;
    default:
      return undefined;
  }
}
