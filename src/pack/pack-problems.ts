import type { Problem } from '../course/problem.ts';
import { editionsWords as words } from '../words/pack-editions.ts';
import type { Leak } from './leaks/find-leaks.ts';

/** At the lines of the trainers' file, where its author can look. */
export function leakProblem({ path, source }: Leak): Problem {
  const [, file = source, line = '1'] = /^(.*):(\d+)$/.exec(source) ?? [];
  const [what, fix] = words.leak(path, source);
  return { rule: 'edition', file, line: Number(line), what, fix };
}

/** Names that a share of Windows or a key in FAT32 would not keep, or that are equal there but for case. */
export function nameProblems(paths: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return paths.flatMap((path) => {
    const isTwice = seen.has(path.toLowerCase());
    seen.add(path.toLowerCase());
    if (!isTwice && GOOD.test(path) && !RESERVED.test(path) && path.length <= LONGEST) return [];
    const [what, fix] = words.badName(path);
    return [{ rule: 'edition', file: sourceOf(path), line: 1, what, fix }];
  });
}

/** With `node_modules`, the scopes of npm. A point at the end is lost on Windows. */
const GOOD = /^(?:[a-z0-9@_.-]*[a-z0-9_-]\/)*[a-z0-9@_.-]*[a-z0-9_-]$/;
const RESERVED = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/;
/** A share has its own path before: 260 signs in all on Windows. */
const LONGEST = 150;

/** The author's file that it was copied from, where it is one. */
function sourceOf(path: string): string {
  return path
    .replace(/^apprenant\/atelier\/exercices\/([^/]+)\//, 'exercises/$1/starter/')
    .replace(/^formateur\/solutions\/([^/]+)\//, 'exercises/$1/solution/');
}
