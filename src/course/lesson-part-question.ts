import { partProblemWords as words } from '../words/parts.ts';
import type { Fault } from './lesson-part.ts';
import { linesNamed } from './lesson-part-lines.ts';
import { QUESTION_KINDS, type QuestionKind } from './lesson-part-names.ts';
import { interchangeable, linesToOrder } from './lesson-part-order.ts';
import { codeBlocks, type LessonPart } from './lesson-part-tree.ts';
import { nearest } from './nearest.ts';

const FEWEST_LINES = 5;
const MOST_LINES = 9;

/** What is missing or too much in a question, by its kind. */
export function questionFaults(question: LessonPart): Fault[] {
  const kind = question.attributes['kind'];
  if (typeof kind !== 'string') return [];
  if (!isKind(kind))
    return [[question.line, words.unknownKind(kind, nearest(kind, QUESTION_KINDS)[0], QUESTION_KINDS)]];
  const { may, check } = KINDS[kind];
  const strangers = question.children.filter(({ name }) => ANSWERS.includes(name) && !may.includes(name));
  return [
    ...strangers.map(({ name, line }): Fault => [line, words.strangerInQuestion(name, kind)]),
    ...check(question),
  ];
}

const ANSWERS = ['Choice', 'Pair', 'Gap', 'Intruder'];
const KINDS: Record<QuestionKind, { may: string[]; check: (question: LessonPart) => Fault[] }> = {
  choice: { may: ['Choice'], check: choiceFaults },
  predict: { may: ['Choice'], check: choiceFaults },
  spot: { may: ['Choice'], check: (question) => [...choiceFaults(question), ...spotFaults(question)] },
  match: { may: ['Pair'], check: pairFaults },
  fill: { may: ['Gap'], check: gapFaults },
  parsons: { may: ['Intruder'], check: orderFaults },
  explain: {
    may: [],
    check: ({ line, children }) =>
      children.some(({ name }) => name === 'Answer') ? [] : [[line, words.explainWithoutModel]],
  },
};

function choiceFaults({ line, children }: LessonPart): Fault[] {
  const choices = named(children, 'Choice');
  if (choices.length < 2) return [[line, words.noChoices]];
  const isRight = choices.some(({ attributes }) => attributes['right']);
  return [...(isRight ? [] : [[line, words.noRightChoice] as Fault]), ...whyFaults(choices, words.choiceWithoutWhy)];
}

function spotFaults({ line, inner, children }: LessonPart): Fault[] {
  const code = codeBlocks(inner)[0];
  if (!code) return [[line, words.spotWithoutCode]];
  return named(children, 'Choice').flatMap((choice): Fault[] => {
    const [number] = linesNamed(choice.inner);
    if (number === undefined) return [[choice.line, words.spotWithoutLine]];
    return number > code.lines.length ? [[choice.line, words.spotLineLost(number, code.lines.length)]] : [];
  });
}

function pairFaults({ line, children }: LessonPart): Fault[] {
  const pairs = named(children, 'Pair');
  const sides = pairs.map(({ attributes }) => attributes['with']);
  const twice = pairs.filter(({ attributes }, index) => sides.indexOf(attributes['with'] ?? '') < index);
  return [
    ...(pairs.length < 3 ? [[line, words.fewPairs] as Fault] : []),
    ...twice.map((pair): Fault => [pair.line, words.samePair(String(pair.attributes['with']))]),
    ...whyFaults(pairs, words.pairWithoutWhy),
  ];
}

function gapFaults({ line, inner, children }: LessonPart): Fault[] {
  const gaps = named(children, 'Gap');
  const holes = inner.replace(/<Gap\b[\s\S]*$/, '').match(/_{4,}/g)?.length ?? 0;
  const unanswered = gaps.filter(
    ({ attributes }) =>
      !String(attributes['accept'] ?? '')
        .replaceAll('|', '')
        .trim(),
  );
  return [
    ...(holes < 1 || holes > 3 ? [[line, words.gapCount(holes)] as Fault] : []),
    ...(holes !== gaps.length ? [[line, words.gapsDiffer(holes, gaps.length)] as Fault] : []),
    ...unanswered.map((gap): Fault => [gap.line, words.gapWithoutAnswer]),
    ...whyFaults(gaps, words.gapWithoutWhy),
  ];
}

function orderFaults(question: LessonPart): Fault[] {
  const { line, attributes, children } = question;
  const { lines, language, orders, wrong } = linesToOrder(question);
  const intruders = named(children, 'Intruder');
  const isDeclared = ([a, b]: [number, number]) => orders.some((order) => order.indexOf(b) < order.indexOf(a));
  const doubtful = attributes['ordered'] ? [] : interchangeable(lines, language).filter((pair) => !isDeclared(pair));
  const same = (a: string, b: string) => (attributes['indent'] ? a === b : a.trim() === b.trim());
  const echoes = intruders.filter(({ inner }) => lines.some((own) => same(own, inner.trim().replace(/^`+|`+$/g, ''))));
  const isCounted = lines.length >= FEWEST_LINES && lines.length <= MOST_LINES;
  return [
    ...(isCounted ? [] : [[line, words.lineCount(lines.length, FEWEST_LINES, MOST_LINES)] as Fault]),
    ...(lines.some((own) => own.trim() === '') ? [[line, words.emptyLine] as Fault] : []),
    ...wrong.map((order): Fault => [line, words.wrongOrder(order, lines.length)]),
    ...doubtful.map(([a, b]): Fault => [line, words.ambiguous(a, b)]),
    ...(intruders.length > 2 ? [[line, words.tooManyIntruders] as Fault] : []),
    ...echoes.map((intruder): Fault => [intruder.line, words.intruderIsLine]),
    ...whyFaults(intruders, words.intruderWithoutWhy),
  ];
}

function whyFaults(parts: readonly LessonPart[], sentence: readonly [string, string]): Fault[] {
  return parts.filter(({ attributes }) => !String(attributes['why'] ?? '').trim()).map(({ line }) => [line, sentence]);
}

function named(parts: readonly LessonPart[], name: string): LessonPart[] {
  return parts.filter((part) => part.name === name);
}

function isKind(kind: string): kind is QuestionKind {
  return QUESTION_KINDS.some((known) => known === kind);
}
