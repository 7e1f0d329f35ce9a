import { courseWords } from '../words/course.ts';
import { partProblemWords as words } from '../words/parts.ts';
import { termAnchor } from './glossary.ts';
import { type Fault, partsNamed } from './lesson-part.ts';
import type { LessonPart } from './lesson-part-tree.ts';
import { nearest } from './nearest.ts';
import type { CourseProblem } from './problem.ts';

/** What a part may name in the rest of the course. */
export interface PartTargets {
  terms: readonly string[];
  sheets: readonly string[];
  /** Files of each exercise's `starter/`, with how many lines each has. */
  starters: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The terms, memo sheets and files that a text names and that are nowhere. */
export function partLinkProblems(file: string, mdx: string, targets: PartTargets): CourseProblem[] {
  return partsNamed(mdx, 'Term', 'Memo', 'CodeFile')
    .flatMap((part) => LINKS[part.name]?.(part, targets) ?? [])
    .map(([line, [what, fix]]) => ({ rule: 'part', file, line, what, fix }));
}

const LINKS: Record<string, (part: LessonPart, targets: PartTargets) => Fault[]> = {
  Term: ({ line, attributes, inner }, { terms }) => {
    const name = String(attributes['name'] ?? inner.trim());
    const isKnown = terms.some((term) => termAnchor(term) === termAnchor(name));
    const [what, fix = ''] = courseWords.unknownTerm(name, nearest(name, terms)[0]);
    return isKnown ? [] : [[line, [what, fix]]];
  },
  Memo: ({ line, attributes }, { sheets }) => {
    const id = String(attributes['id'] ?? '');
    return sheets.includes(id) || !id ? [] : [[line, words.unknownMemo(id, nearest(id, sheets)[0])]];
  },
  CodeFile: ({ line, attributes }, { starters }) => {
    const { exercise, file, lines } = attributes;
    if (typeof exercise !== 'string' || typeof file !== 'string') return [];
    if (/(^|\/)(\.\.|solution|witnesses)(\/|$)/.test(`${exercise}/${file}`)) return [[line, words.codeOfSolution]];
    const files = starters.get(exercise);
    if (!files) return [[line, words.unknownExercise(exercise, nearest(exercise, starters.keys())[0])]];
    const length = files.get(file);
    if (length === undefined) return [[line, words.unknownCodeFile(exercise, file, nearest(file, files.keys())[0])]];
    if (lines === undefined || lineRange(String(lines), length)) return [];
    return [[line, words.wrongLines(String(lines), length)]];
  },
};

/** `lineRange('3-9', 20)` → `[3, 9]`; `lineRange('4', 20)` → `[4, 4]`; undefined where the file has no such lines. */
export function lineRange(written: string, length: number): [number, number] | undefined {
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(written.trim()) ?? [];
  const range: [number, number] = [Number(from), Number(to)];
  return from && range[0] >= 1 && range[0] <= range[1] && range[1] <= length ? range : undefined;
}
