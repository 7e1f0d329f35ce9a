import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Course } from './course.ts';
import { type PartTargets, partLinkProblems } from './lesson-part-links.ts';
import type { CourseProblem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { names, type Remember, readText } from './read-text.ts';

/** What the texts of a course name in vain: terms, memo sheets, files of exercises. Files that cannot be read are left out. */
export async function readPartLinks(root: string, course: Course, remember: Remember): Promise<CourseProblem[]> {
  const guides = (await names(join(root, 'lessons/_guides'))).map((name) => `lessons/_guides/${name}`);
  const files = [
    ...course.modules.flatMap(({ lessons }) => lessons.map(({ file }) => file)),
    ...course.lookup.sheets.map(({ file }) => file),
    ...course.exercises.map(({ file }) => file),
    ...guides,
  ];
  const texts = await Promise.all(files.map(async (file) => [file, await readText(root, file, [])] as const));
  const linking = texts.filter(([, text]) => text && /<(Term|Memo|CodeFile)\b/.test(text));
  if (linking.length === 0) return [];
  const targets = await readTargets(root, course);
  const there = digestOf(targets);
  return linking.flatMap(([file, text = '']) =>
    remember(`links ${file}`, `${there}\n${text}`, () => partLinkProblems(file, text, targets)),
  );
}

async function readTargets(root: string, course: Course): Promise<PartTargets> {
  const starters = course.exercises.map(async ({ file, id }) => {
    const folder = await readFolder(join(root, file, '../starter')).catch(() => undefined);
    const lines = [...(folder?.files ?? [])].map(([name, bytes]) => [name, countLines(bytes)] as const);
    return [id, new Map(lines)] as const;
  });
  return {
    terms: course.lookup.terms.map(({ term }) => term),
    sheets: course.lookup.sheets.map(({ id }) => id),
    starters: new Map(await Promise.all(starters)),
  };
}

/** In place of targets, which are long, beside each text. */
function digestOf(targets: PartTargets): string {
  const all = JSON.stringify(targets, (_key, value) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(all).digest('hex');
}

function countLines(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n').length;
}
