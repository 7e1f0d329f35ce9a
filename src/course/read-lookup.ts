import { join } from 'node:path';
import type * as z from 'zod/mini';
import { courseWords as words } from '../words/course.ts';
import { Glossary } from './glossary.ts';
import { type CourseSheet, LOOKUP_FILES as FILES, type Lookup } from './lookup.ts';
import { Needs } from './need.ts';
import type { CourseProblem } from './problem.ts';
import { makeAnew, names, problem, type Reading, type Remember, readHead, readYaml } from './read-text.ts';
import { Reference, ReferenceFacts } from './reference.ts';
import { SheetFrontMatter } from './sheet.ts';
import { Skills } from './skill.ts';

const NO_FACTS: ReferenceFacts = { sources: {}, licence: 'CC0-1.0', html: {}, css: {} };

/** Glossary, skills, reference and memo sheets; empty where a course has none. */
export async function readLookup(
  root: string,
  problems: CourseProblem[] = [],
  remember: Remember = makeAnew,
): Promise<Lookup> {
  const reading = { root, problems, remember };
  const present = await names(join(root, 'lessons'));
  const list = async <T>(file: string, schema: z.ZodMiniType<T>): Promise<T | undefined> =>
    present.includes(file.replace('lessons/', '')) ? readYaml(reading, file, schema) : undefined;
  const [terms, skills, reference, facts, sheets, needs] = await Promise.all([
    list(FILES.terms, Glossary),
    list(FILES.skills, Skills),
    list(FILES.reference, Reference),
    list(FILES.facts, ReferenceFacts),
    readSheets(reading),
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

async function readSheets(reading: Reading): Promise<CourseSheet[]> {
  const sheets = (await names(join(reading.root, FILES.sheets))).map(async (name) => {
    const file = `${FILES.sheets}/${name}`;
    if (!name.endsWith('.mdx')) {
      reading.problems.push(problem('sheet-file', file, words.sheetUnexpected(name)));
      return undefined;
    }
    const data = await readHead(reading, file, SheetFrontMatter);
    return data && { ...data, file };
  });
  return (await Promise.all(sheets)).filter((sheet) => sheet !== undefined);
}
