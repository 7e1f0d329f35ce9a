import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { courseWords as words } from '../words/course.ts';
import { drawingProblems } from './drawing.ts';
import { parseFrontMatter } from './front-matter.ts';
import { partProblems } from './lesson-part.ts';
import { playgroundProblems } from './playground.ts';
import type { CourseProblem, CourseRule } from './problem.ts';

/**
 * The data at the head of a file; `undefined`, with the reasons added to `problems`, where there is none to use. What its
 * text asks for in vain is added too.
 */
export async function readHead<T>(
  root: string,
  file: string,
  schema: z.ZodMiniType<T>,
  problems: CourseProblem[],
): Promise<T | undefined> {
  const text = await readText(root, file, problems);
  if (text === undefined) return undefined;
  const head = parseFrontMatter(file, text, schema);
  problems.push(
    ...head.problems,
    ...drawingProblems(file, text),
    ...partProblems(file, text),
    ...playgroundProblems(file, text),
  );
  return head.data;
}

/** A file of UTF-8 text; `undefined`, with the reason added to `problems`, where it is not one. */
export async function readText(root: string, file: string, problems: CourseProblem[]): Promise<string | undefined> {
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  if (!bytes) {
    problems.push(problem('missing-file', file, words.courseMissing(file)));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push(problem('encoding', file, words.fileUnreadable()));
    return undefined;
  }
}

/** Names in a folder, in alphabetical order; none where there is no folder. Hidden files are left out. */
export async function names(dir: string): Promise<string[]> {
  const found = await readdir(dir).catch(() => []);
  return found.filter((name) => !/^(\.|Thumbs\.db$|desktop\.ini$)/.test(name)).sort();
}

/** A problem of a whole file, told at its first line. */
export function problem(rule: CourseRule, file: string, [what, fix]: [string, string?]): CourseProblem {
  return { rule, file, line: 1, what, ...(fix ? { fix } : {}) };
}
