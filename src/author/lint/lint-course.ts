import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../../course/course.ts';
import { readFormerIds } from '../../course/former-ids.ts';
import type { CourseProblem, Problem } from '../../course/problem.ts';
import { exerciseIds, readCourse } from '../../course/read-course.ts';
import type { CourseFacts, Rule } from '../rules/rule.ts';
import { RULES } from './all-rules.ts';
import { courseFacts, type LintProblem, lintDocument } from './lint.ts';
import { otherProblems } from './other-files.ts';
import { readBefore } from './read-before.ts';
import { cacheFile, digestOf, type LintCache, readCache, rulesDigest } from './read-cache.ts';
import { type OtherFile, type RawDocument, readDocuments, readOthers } from './read-documents.ts';
import { spelling } from './spelling.ts';
import { knownIds, stableIds } from './stable-ids.ts';
import { trainerNoteProblems } from './trainer-notes.ts';
import { writeCache } from './write-cache.ts';

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
  const [{ course, problems, others, withoutHistory }, documents, programs, own] = await Promise.all([
    readWhole(root),
    readDocuments(root),
    rulesDigest(),
    readFile(join(root, 'lessons/_mots.txt'), 'utf8').catch(() => ''),
  ]);
  const file = cacheFile(root);
  const before = await readCache(file);
  const after: LintCache = {};
  const facts = courseFacts(course);
  const base = [digestOf(programs, JSON.stringify(facts))];
  const words = own
    .split(/\r?\n/)
    .map((word) => word.trim())
    .filter((word) => word && !word.startsWith('#'));
  const found = await run('rules', documents, RULES, facts, base, before, after);
  const spelled = await run('spelling', documents, [spelling(words)], facts, [...base, own], before, after);
  await writeCache(file, after);
  return {
    problems: inOrder([...problems, ...found]),
    spelling: inOrder(spelled),
    files: [...documents, ...others].map(({ file: path }) => path),
    withoutHistory,
  };
}

/** The course, and what the rules of `course-rules/` find in it. */
export async function readWhole(root: string): Promise<{
  course: Course;
  problems: Problem[];
  others: OtherFile[];
  withoutHistory: boolean;
}> {
  const [{ course, problems }, others, ids] = await Promise.all([readCourse(root), readOthers(root), idProblems(root)]);
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

async function run(
  name: string,
  documents: readonly RawDocument[],
  rules: readonly Rule[],
  facts: CourseFacts,
  base: readonly string[],
  before: LintCache,
  after: LintCache,
): Promise<LintProblem[]> {
  const found: LintProblem[] = [];
  for (const raw of documents) {
    const key = `${name} ${raw.file}`;
    const digest = digestOf(...base, ...contentOf(raw));
    const known = before[key];
    const problems = known?.digest === digest ? known.problems : await lintDocument(raw, rules, facts);
    after[key] = { digest, problems };
    found.push(...problems);
  }
  return found;
}

function contentOf({ text, beside }: RawDocument): string[] {
  if (!beside) return [text];
  return [text, JSON.stringify([beside.check?.text ?? null, [...beside.starter], [...beside.solution]])];
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
