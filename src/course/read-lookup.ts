import { join } from 'node:path';
import type * as z from 'zod/mini';
import { courseWords as words } from '../words/course.ts';
import { parseYaml } from './front-matter.ts';
import { Glossary } from './glossary.ts';
import { type CourseSheet, LOOKUP_FILES as FILES, type Lookup } from './lookup.ts';
import { Needs } from './need.ts';
import type { CourseProblem } from './problem.ts';
import { names, problem, readHead, readText } from './read-text.ts';
import { Reference, ReferenceFacts } from './reference.ts';
import { SheetFrontMatter } from './sheet.ts';
import { Skills } from './skill.ts';

const NO_FACTS: ReferenceFacts = { sources: {}, licence: 'CC0-1.0', html: {}, css: {} };

/** Glossary, skills, reference and memo sheets; empty where a course has none. */
export async function readLookup(root: string, problems: CourseProblem[] = []): Promise<Lookup> {
  const present = await names(join(root, 'lessons'));
  const list = async <T>(file: string, schema: z.ZodMiniType<T>): Promise<T | undefined> => {
    if (!present.includes(file.replace('lessons/', ''))) return undefined;
    const text = await readText(root, file, problems);
    const read = text === undefined ? { problems: [] } : parseYaml(file, text, schema);
    problems.push(...read.problems);
    return read.data;
  };
  const [terms, skills, reference, facts, sheets, needs] = await Promise.all([
    list(FILES.terms, Glossary),
    list(FILES.skills, Skills),
    list(FILES.reference, Reference),
    list(FILES.facts, ReferenceFacts),
    readSheets(root, problems),
    list(FILES.needs, Needs),
  ]);
  return {
    terms: terms ?? [],
    skills: skills ?? [],
    reference: reference ?? { html: [], css: [] },
    facts: facts ?? NO_FACTS,
    sheets,
    needs: needs ?? [],
  };
}

async function readSheets(root: string, problems: CourseProblem[]): Promise<CourseSheet[]> {
  const sheets = (await names(join(root, FILES.sheets))).map(async (name) => {
    const file = `${FILES.sheets}/${name}`;
    if (!name.endsWith('.mdx')) {
      problems.push(problem('sheet-file', file, words.sheetUnexpected(name)));
      return undefined;
    }
    const data = await readHead(root, file, SheetFrontMatter, problems);
    return data && { ...data, file };
  });
  return (await Promise.all(sheets)).filter((sheet) => sheet !== undefined);
}
