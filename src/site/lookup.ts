import type { Lookup } from '../course/lookup.ts';
import { readLookup } from '../course/read-lookup.ts';
import { hrefs, readContents } from './contents.ts';
import { lastRead } from './last-read.ts';

let lookup: Promise<Lookup> | undefined;

/** Glossary, skills, reference and memo sheets of the course. Read once. */
export function courseLookup(): Promise<Lookup> {
  const root = process.env['ENVOL_COURSE'] ?? '.';
  if (import.meta.env.DEV) return readLookup(root, [], lastRead);
  lookup ??= readLookup(root);
  return lookup;
}

/** A lesson as other pages name it; without `href` it is not written yet. */
export interface LessonPlace {
  title: string;
  href?: string;
}

/** @param id of a lesson, written or only planned */
export async function lessonPlace(id: string): Promise<LessonPlace> {
  const { chapters } = await readContents();
  const step = chapters.flatMap(({ steps }) => steps).find((own) => own.id === id);
  return { title: step?.title ?? id, ...(step?.lesson ? { href: hrefs.lesson(id) } : {}) };
}
