import { partProblemWords as words } from '../words/parts.ts';
import { linesNamed } from './lesson-part-lines.ts';
import { FRENCH_KEYS, PARTS } from './lesson-part-names.ts';
import { questionFaults } from './lesson-part-question.ts';
import { allParts, codeBlocks, type LessonPart, lessonParts } from './lesson-part-tree.ts';
import { nearest } from './nearest.ts';
import type { CourseProblem } from './problem.ts';

export type Fault = readonly [line: number, sentence: readonly [what: string, fix: string]];

/**
 * What the author of a text wrote in vain or forgot in its parts, all at once.
 *
 * ```ts
 * partProblems('a.mdx', '<Qestion kind="choice">\n</Qestion>')
 * // → [{ line: 1, what: 'Le bloc « Qestion » n’existe pas.', fix: 'Écrivez « Question ».', … }]
 * ```
 */
export function partProblems(file: string, mdx: string): CourseProblem[] {
  return lessonParts(mdx)
    .flatMap((part) => faultsOf(part))
    .map(([line, [what, fix]]) => ({ rule: 'part', file, line, what, fix }));
}

function faultsOf(part: LessonPart, parent?: LessonPart): Fault[] {
  const shape = PARTS[part.name];
  if (!shape) {
    return [[part.line, words.unknownPart(part.name, nearest(part.name, Object.keys(PARTS))[0])], ...inner(part)];
  }
  if (shape.free) return [];
  const isLost = shape.inside && !shape.inside.includes(parent?.name ?? '');
  return [
    ...(isLost ? [[part.line, words.outside(part.name, shape.inside ?? [])] as Fault] : []),
    ...attributeFaults(part),
    ...(OWN_FAULTS[part.name]?.(part) ?? []),
    ...inner(part),
  ];
}

function inner(part: LessonPart): Fault[] {
  return part.children.flatMap((child) => faultsOf(child, part));
}

function attributeFaults({ name, line, attributes }: LessonPart): Fault[] {
  const { needs = [], may = [] } = PARTS[name] ?? {};
  const known = [...needs, ...may];
  const unknown = Object.keys(attributes).filter((attribute) => !known.includes(attribute));
  const missing = needs.filter((attribute) => typeof attributes[attribute] !== 'string');
  // One that is almost written is said once: as the wrong name that it has.
  const meant = unknown.map((attribute) => nearest(attribute, known)[0]);
  return [
    ...unknown.map((attribute, index): Fault => [line, words.unknownAttribute(name, attribute, meant[index], known)]),
    ...missing
      .filter((attribute) => !meant.includes(attribute))
      .map((attribute): Fault => [line, words.missingAttribute(name, attribute)]),
  ];
}

const OWN_FAULTS: Record<string, (part: LessonPart) => Fault[]> = {
  Question: questionFaults,
  Prediction: (part) => {
    const choices = part.children.filter(({ name }) => name === 'Choice');
    const isAnswered = part.children.some(({ name }) => name === 'Answer');
    return [
      ...(isAnswered ? [] : [[part.line, words.predictionWithoutAnswer] as Fault]),
      ...choices
        .filter(({ attributes }) => !attributes['why'])
        .map(({ line }): Fault => [line, words.choiceWithoutWhy]),
    ];
  },
  Worked: workedFaults,
  Keys: ({ inner, line }) =>
    inner.split('+').flatMap((key): Fault[] => {
      const french = FRENCH_KEYS[key.trim().toLowerCase()];
      return french && french !== key.trim() ? [[line, words.englishKey(key.trim(), french)]] : [];
    }),
};

function workedFaults({ inner, line }: LessonPart): Fault[] {
  const blocks = codeBlocks(inner);
  const lines = blocks[0]?.lines.length ?? 0;
  if (blocks.length !== 1) return [[line, words.workedCode(blocks.length)]];
  const steps = inner.match(/^\s*\d+\. .*$/gm) ?? [];
  if (steps.length === 0) return [[line, words.workedSteps]];
  return steps.flatMap((step): Fault[] => {
    const lost = linesNamed(step).find((number) => number > lines || number < 1);
    return lost === undefined ? [] : [[line, words.workedLine(lost, lines)]];
  });
}

/** The parts of one name in a text, wherever they stand. */
export function partsNamed(mdx: string, ...names: readonly string[]): LessonPart[] {
  return allParts(lessonParts(mdx)).filter(({ name }) => names.includes(name));
}
