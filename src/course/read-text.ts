import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { courseWords as words } from '../words/course.ts';
import { drawingProblems } from './drawing.ts';
import { parseFrontMatter, parseYaml } from './front-matter.ts';
import { partProblems } from './lesson-part.ts';
import { playgroundProblems } from './playground.ts';
import type { CourseProblem, CourseRule } from './problem.ts';

/**
 * What a text gives: made again only where the text is not that of the last time.
 *
 * @param name of what is made, one for each: `head lessons/01-html/html-03.mdx`
 * @param make pure; gives plain data
 */
export type Remember = <T>(name: string, text: string, make: () => T) => T;

/** Nothing is known of a last time. */
export const makeAnew: Remember = (_name, _text, make) => make();

/** Knows what it made last under each name, as long as the program runs. */
export function rememberLast(): Remember {
  const last = new Map<string, { text: string; value: unknown }>();
  return <T>(name: string, text: string, make: () => T): T => {
    const known = last.get(name);
    const value = known?.text === text ? (known.value as T) : make();
    last.set(name, { text, value });
    return value;
  };
}

/** One reading of a course: from where, what is wrong so far, and what is known of the last time. */
export interface Reading {
  root: string;
  problems: CourseProblem[];
  remember: Remember;
}

interface Found<T> {
  data?: T;
  problems: CourseProblem[];
}

/**
 * The data at the head of a file; `undefined`, with the reasons added to the problems, where there is none to use. What
 * its text asks for in vain is added too.
 */
export async function readHead<T>(
  { root, problems, remember }: Reading,
  file: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  const text = await readText(root, file, problems);
  if (text === undefined) return undefined;
  const found = remember(`head ${file}`, text, (): Found<T> => {
    const { data, problems: own } = parseFrontMatter(file, text, schema);
    const others = [drawingProblems, partProblems, playgroundProblems].flatMap((problemsOf) => problemsOf(file, text));
    return { ...(data === undefined ? {} : { data }), problems: [...own, ...others] };
  });
  problems.push(...found.problems);
  return found.data;
}

/** The data of a YAML file; `undefined`, with the reasons added to the problems, where there is none to use. */
export async function readYaml<T>(
  { root, problems, remember }: Reading,
  file: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  const text = await readText(root, file, problems);
  if (text === undefined) return undefined;
  const found = remember(`yaml ${file}`, text, (): Found<T> => parseYaml(file, text, schema));
  problems.push(...found.problems);
  return found.data;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A file of UTF-8 text; `undefined`, with the reason added to `problems`, where it is not one. */
export async function readText(root: string, file: string, problems: CourseProblem[]): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    // At once: a promise for each of a thousand small files takes longer than the files.
    bytes = readFileSync(join(root, file));
  } catch {
    problems.push(problem('missing-file', file, words.courseMissing(file)));
    return undefined;
  }
  try {
    return UTF8.decode(bytes);
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
