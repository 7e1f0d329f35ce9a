import type { Course } from '../../course/course.ts';
import { lessonOrder } from '../../course/order.ts';
import type { Problem } from '../../course/problem.ts';
import type { CourseFacts, Edit, Rule } from '../rules/rule.ts';
import { toDocument } from './document.ts';
import type { RawDocument } from './read-documents.ts';

export interface LintProblem extends Problem {
  /** What mends it, in the file of the problem. */
  edit?: Edit;
}

/** What the rules of files find in one of them. */
export async function lintDocument(
  raw: RawDocument,
  rules: readonly Rule[],
  facts: CourseFacts,
): Promise<LintProblem[]> {
  const document = toDocument(raw.kind, raw.file, raw.text, raw.beside);
  const found = rules
    .filter(({ of }) => of.includes(document.kind))
    .map(async ({ id, find }) =>
      (await find(document, facts)).map((finding) => ({ rule: id, ...finding, file: finding.file ?? raw.file })),
    );
  return (await Promise.all(found)).flat();
}

export function courseFacts({ plan, lookup }: Course): CourseFacts {
  return { order: lessonOrder(plan), terms: lookup.terms };
}

/** A text with its edits made; of two that overlap, the first is made: a second run makes the other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done || (start === done && end === start && start !== 0 && result.endsWith(inserted))) continue;
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}
