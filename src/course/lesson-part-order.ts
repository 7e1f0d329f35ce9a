import { codeBlocks, type LessonPart } from './lesson-part-tree.ts';

/** What a Parsons problem is made of. Lines are numbered from 1, in the order that its author wrote. */
export interface LinesToOrder {
  language: string;
  lines: string[];
  /** Each right order, the author's first. */
  orders: number[][];
  /** Numbers in `swap` and `also` that are no line, or an order that leaves a line out. */
  wrong: string[];
}

/**
 * ```ts
 * linesToOrder(question)  // of a question with swap="2 3": orders [[1, 2, 3], [1, 3, 2]]
 * ```
 */
export function linesToOrder({ inner, attributes }: LessonPart): LinesToOrder {
  const { language = '', lines = [] } = codeBlocks(inner)[0] ?? {};
  return { language, lines, ...rightOrders(lines.length, text(attributes['swap']), text(attributes['also'])) };
}

/** @param swap `3 4, 6 7`: groups of lines that change places freely. @param also `1 3 2`: other orders, whole */
export function rightOrders(count: number, swap: string, also: string): Pick<LinesToOrder, 'orders' | 'wrong'> {
  const first = Array.from({ length: count }, (_, index) => index + 1);
  const groups = numberLists(swap);
  const others = numberLists(also);
  const isLine = (line: number) => first.includes(line);
  const wrong = [
    ...groups.filter((group) => group.length < 2 || !group.every(isLine) || new Set(group).size < group.length),
    ...others.filter((order) => order.length !== count || !first.every((line) => order.includes(line))),
  ];
  if (wrong.length > 0) return { orders: [first], wrong: wrong.map((list) => list.join(' ')) };
  const swapped = groups.reduce((orders, group) => orders.flatMap((order) => exchanged(order, group)), [first]);
  return { orders: [...swapped, ...others], wrong: [] };
}

/**
 * Things in another order, always the same for the same seed, and never the order that they came in.
 *
 * @param isRefused says of an order that it may not be shown
 */
export function shuffled<T>(items: readonly T[], seed: string, isRefused: (order: T[]) => boolean = () => false): T[] {
  const draw = (turn: number) =>
    items
      .map((item, index) => ({ item, at: hash(`${turn} ${index} ${seed}`) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  for (let turn = 0; turn < 50; turn += 1) {
    const order = draw(turn);
    const isSame = order.every((item, index) => item === items[index]);
    if (items.length < 2 || !(isSame || isRefused(order))) return order;
  }
  return [...items].reverse();
}

/**
 * Two lines that follow each other and look as if either could come first, with no reason that code can show.
 *
 * ```ts
 * interchangeable(['a {', '  color: red;', '  margin: 0;', '}'], 'css')  // [[2, 3]]
 * ```
 */
export function interchangeable(lines: readonly string[], language: string): [number, number][] {
  return lines.flatMap((line, index): [number, number][] => {
    const next = lines[index + 1];
    const isPair = next !== undefined && line.trim() !== next.trim() && indent(line) === indent(next);
    return isPair && ALIKE[language]?.(line.trim(), next.trim()) ? [[index + 1, index + 2]] : [];
  });
}

const HEAD_ELEMENT = /^<(meta|link|title)\b.*>$/;
const DECLARATION = /^(-?[a-z][\w-]*)\s*:\s*[^;{]+;$/;
const CONSTANT = /^(?:const|let)\s+(\w+)\s*=\s*([^;]+);?$/;
const alikeInScript = (a: string, b: string) => {
  const [, name = ''] = CONSTANT.exec(a) ?? [];
  const [, , value = ''] = CONSTANT.exec(b) ?? [];
  // What is called may change what comes next: only plain values can be exchanged without a doubt.
  return name !== '' && value !== '' && !/[(`]/.test(a + b) && !new RegExp(`\\b${name}\\b`).test(value);
};
const ALIKE: Record<string, (a: string, b: string) => boolean> = {
  html: (a, b) => HEAD_ELEMENT.test(a) && HEAD_ELEMENT.test(b),
  css: (a, b) => {
    const [first, second] = [DECLARATION.exec(a)?.[1], DECLARATION.exec(b)?.[1]];
    // One that corrects the other comes after it: `margin`, then `margin-top`.
    return Boolean(first && second && !first.startsWith(second) && !second.startsWith(first));
  },
  js: alikeInScript,
  javascript: alikeInScript,
};

function exchanged(order: number[], group: number[]): number[][] {
  const places = order.flatMap((line, index) => (group.includes(line) ? [index] : []));
  return permutations(group).map((lines) =>
    order.map((line, index) => (places.includes(index) ? (lines[places.indexOf(index)] ?? line) : line)),
  );
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

function numberLists(written: string): number[][] {
  return written
    .split(',')
    .map((list) => list.trim())
    .filter(Boolean)
    .map((list) => list.split(/\s+/).map(Number));
}

/** FNV-1a: short, and the same everywhere. */
function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function text(value: string | true | undefined): string {
  return typeof value === 'string' ? value : '';
}
