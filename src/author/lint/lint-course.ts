import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCourse } from '../../course/read-course.ts';
import type { CourseFacts, Rule } from '../rules/rule.ts';
import { RULES } from './all-rules.ts';
import { courseFacts, type LintProblem, lintDocument } from './lint.ts';
import { otherProblems } from './other-files.ts';
import { cacheFile, digestOf, type LintCache, readCache, rulesDigest } from './read-cache.ts';
import { type RawDocument, readDocuments, readOthers } from './read-documents.ts';
import { spelling } from './spelling.ts';
import { writeCache } from './write-cache.ts';

export interface LintReport {
  /** By file, then by line. */
  problems: LintProblem[];
  /** Spelling, told apart. */
  spelling: LintProblem[];
  /** Every file that was read. */
  files: string[];
}

/** Every mistake of a course. What did not change since the last run is not read again. */
export async function lintCourse(root: string): Promise<LintReport> {
  const [{ course, problems }, documents, others, programs, own] = await Promise.all([
    readCourse(root),
    readDocuments(root),
    readOthers(root),
    rulesDigest(),
    readFile(join(root, 'lessons/_mots.txt'), 'utf8').catch(() => ''),
  ]);
  const file = cacheFile(root);
  const before = await readCache(file);
  const after: LintCache = {};
  const facts = courseFacts(course);
  const base = [programs, JSON.stringify(facts)];
  const words = own
    .split(/\r?\n/)
    .map((word) => word.trim())
    .filter((word) => word && !word.startsWith('#'));
  const found = await run('rules', documents, RULES, facts, base, before, after);
  const spelled = await run('spelling', documents, [spelling(words)], facts, [...base, own], before, after);
  await writeCache(file, after);
  return {
    problems: inOrder([...problems, ...others.flatMap(otherProblems), ...found]),
    spelling: inOrder(spelled),
    files: [...documents, ...others].map(({ file: path }) => path),
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
  return [text, beside.check?.text ?? '', JSON.stringify([...beside.starter, ...beside.solution])];
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
