import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseYaml } from './front-matter.ts';
import type { CourseProblem } from './problem.ts';
import { names, readText } from './read-text.ts';

export const FORMER_IDS = 'lessons/_anciens.yaml';

/** `lessons/_anciens.yaml`: names that the course once gave to a lesson, an exercise, a memo sheet. None is given again. */
const FormerIds = z.array(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    /** What takes its place; absent where nothing does. */
    now: z.optional(z.string()),
    why: z.string().check(z.minLength(1)),
  }),
);
export type FormerIds = z.infer<typeof FormerIds>;

/** A former id → the one that has its place now. */
export type Heirs = Readonly<Record<string, string>>;

/** `heirsOf([{ id: 'a', now: 'b', … }, { id: 'b', now: 'c', … }])` → `{ a: 'c', b: 'c' }` */
export function heirsOf(ids: FormerIds): Heirs {
  const next = new Map(ids.flatMap(({ id, now }) => (now === undefined ? [] : [[id, now] as const])));
  const lastOf = (id: string, seen: readonly string[] = []): string => {
    const now = next.get(id);
    return now === undefined || seen.includes(now) ? id : lastOf(now, [...seen, id]);
  };
  return Object.fromEntries([...next.keys()].map((id) => [id, lastOf(id)]));
}

/** {@link heirsOf} the list of a course; a list that cannot be read gives none: the lint tells. */
export async function readHeirs(root: string): Promise<Heirs> {
  return heirsOf((await readFormerIds(root, [])).ids);
}

/** None where a course has no such list, or where it cannot be read. */
export async function readFormerIds(
  root: string,
  problems: CourseProblem[],
): Promise<{ ids: FormerIds; text: string }> {
  if (!(await names(join(root, 'lessons'))).includes(FORMER_IDS.replace('lessons/', ''))) return { ids: [], text: '' };
  const text = await readText(root, FORMER_IDS, problems);
  if (text === undefined) return { ids: [], text: '' };
  const read = parseYaml(FORMER_IDS, text, FormerIds);
  problems.push(...read.problems);
  return { ids: read.data ?? [], text };
}
