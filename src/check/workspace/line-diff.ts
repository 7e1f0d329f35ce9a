export interface DiffLine {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** 1-based: in the new text; for a removed line, in the old one. */
  line: number;
}

/** Past this many comparisons, what differs is shown as removed, then added. */
const MOST_CELLS = 2_000_000;

/**
 * What leads from one text to the other, by the longest common subsequence of their lines.
 *
 * ```ts
 * diffLines(['a', 'b', 'c'], ['a', 'x', 'c'])  // same a, removed b, added x, same c
 * ```
 */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const inBefore = before.slice(head, before.length - tail);
  const inAfter = after.slice(head, after.length - tail);
  const same = (text: string, index: number): DiffLine => ({ kind: 'same', text, line: index + 1 });
  return [
    ...after.slice(0, head).map(same),
    ...between(inBefore, inAfter, head),
    ...after.slice(after.length - tail).map((text, index) => same(text, after.length - tail + index)),
  ];
}

/** The changed lines and `around` lines on each side; `undefined` stands for lines that are left out. */
export function hunks(lines: readonly DiffLine[], around: number): (DiffLine | undefined)[] {
  const near = (index: number) => lines.slice(Math.max(0, index - around), index + around + 1).some(isChange);
  return lines.flatMap((line, index) => {
    if (near(index)) return [line];
    return index === 0 || near(index - 1) ? [undefined] : [];
  });
}

export function isChange({ kind }: DiffLine): boolean {
  return kind !== 'same';
}

/** @param offset lines that stand before both texts */
function between(before: readonly string[], after: readonly string[], offset: number): DiffLine[] {
  const lengths = commonLengths(before, after);
  const lines: DiffLine[] = [];
  const removed = (i: number): DiffLine => ({ kind: 'removed', text: before[i] ?? '', line: offset + i + 1 });
  const inNew = (kind: 'same' | 'added', j: number): DiffLine => ({ kind, text: after[j] ?? '', line: offset + j + 1 });
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j] && lengths) {
      lines.push(inNew('same', j));
      i += 1;
      j += 1;
    } else if (i < before.length && (j >= after.length || !lengths || lengths(i + 1, j) >= lengths(i, j + 1))) {
      lines.push(removed(i));
      i += 1;
    } else {
      lines.push(inNew('added', j));
      j += 1;
    }
  }
  return lines;
}

/** Length of the longest common subsequence of what follows `i` and `j`; `undefined` where that is too much work. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): ((i: number, j: number) => number) | undefined {
  const width = after.length + 1;
  if ((before.length + 1) * width > MOST_CELLS) return undefined;
  const table = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
