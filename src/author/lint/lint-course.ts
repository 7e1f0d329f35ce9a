import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../../course/course.ts';
import { readFormerIds } from '../../course/former-ids.ts';
import type { CourseProblem, Problem } from '../../course/problem.ts';
import { exerciseIds, readCourse } from '../../course/read-course.ts';
import type { Remember } from '../../course/read-text.ts';
import type { CourseFacts, Rule } from '../rules/rule.ts';
import { RULES } from './all-rules.ts';
import { courseFacts, type LintProblem, lintDocument } from './lint.ts';
import { otherProblems } from './other-files.ts';
import { readBefore } from './read-before.ts';
import { frenchDictionary } from './read-dictionary.ts';
import { type OtherFile, type RawDocument, readDocuments, readOthers } from './read-documents.ts';
import { digestOf, type Memory, memoryFile, readMemory } from './read-memory.ts';
import { spelling } from './spelling.ts';
import { knownIds, stableIds } from './stable-ids.ts';
import { trainerNoteProblems } from './trainer-notes.ts';
import { writeMemory } from './write-memory.ts';

export interface LintReport {
  /** By file, then by line. */
  problems: LintProblem[];
  /** Spelling, told apart. */
  spelling: LintProblem[];
  /** Every file that was read. */
  files: string[];
  /** Ids could not be compared with those that learners know: there is no git here. */
  withoutHistory: boolean;
}

/** Every mistake of a course. What did not change since the last run is not read again. */
export async function lintCourse(root: string): Promise<LintReport> {
  const file = memoryFile(root);
  const memory = await readMemory(file);
  const [{ course, problems, others, withoutHistory }, documents, own] = await Promise.all([
    readWhole(root, memory.remember),
    readDocuments(root),
    readFile(join(root, 'lessons/_mots.txt'), 'utf8').catch(() => ''),
  ]);
  const facts = courseFacts(course);
  const beside = JSON.stringify(facts);
  const words = own
    .split(/\r?\n/)
    .map((word) => word.trim())
    .filter((word) => word && !word.startsWith('#'));
  const found = await run('rules', documents, RULES, facts, memory, beside);
  const dictionary = frenchDictionary(memory.remember('words', '', () => ({})));
  const spelled = await run('spelling', documents, [spelling(words, dictionary)], facts, memory, beside, own);
  await writeMemory(file, memory.kept);
  return {
    problems: inOrder([...problems, ...found]),
    spelling: inOrder(spelled),
    files: [...documents, ...others].map(({ file: path }) => path),
    withoutHistory,
  };
}

/** The course, and what the rules of `course-rules/` find in it. */
export async function readWhole(
  root: string,
  remember?: Remember,
): Promise<{
  course: Course;
  problems: Problem[];
  others: OtherFile[];
  withoutHistory: boolean;
}> {
  const [{ course, problems }, others, ids] = await Promise.all([
    readCourse(root, remember),
    readOthers(root),
    idProblems(root),
  ]);
  return {
    course,
    problems: [...problems, ...others.flatMap(otherProblems), ...trainerNoteProblems(course), ...ids.problems],
    others,
    withoutHistory: ids.withoutHistory,
  };
}

async function idProblems(root: string): Promise<{ problems: Problem[]; withoutHistory: boolean }> {
  const problems: CourseProblem[] = [];
  const pages = globSync('lessons/*/*.{md,mdx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const statements = (await exerciseIds(root)).map((id) => `exercises/${id}/exercise.mdx`);
  const now = knownIds([...pages.sort(), ...statements]);
  const [since, former] = await Promise.all([readBefore(root, now), readFormerIds(root, problems)]);
  return {
    problems: [...problems, ...stableIds(now, since ?? { gone: [], fresh: [] }, former)],
    withoutHistory: since === undefined,
  };
}

/** @param besides all that the rules look at beside the documents */
async function run(
  name: string,
  documents: readonly RawDocument[],
  rules: readonly Rule[],
  facts: CourseFacts,
  { rememberLater }: Memory,
  ...besides: string[]
): Promise<LintProblem[]> {
  const found: LintProblem[] = [];
  const same = digestOf(...besides);
  for (const raw of documents) {
    const make = () => lintDocument(raw, rules, facts);
    found.push(...(await rememberLater(`${name} ${raw.file}`, `${same}\n${contentOf(raw)}`, make)));
  }
  return found;
}

function contentOf({ text, beside }: RawDocument): string {
  if (!beside) return text;
  return JSON.stringify([text, beside.check?.text ?? null, [...beside.starter], [...beside.solution]]);
}

/** By file, then by line; each sentence once. */
function inOrder(problems: readonly LintProblem[]): LintProblem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
    .filter(({ file, line, what, edit }) => {
      const key = `${file}:${line}:${what}:${edit?.start ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
}
