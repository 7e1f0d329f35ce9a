import { lintWords as words } from '../../words/author.ts';
import type { CourseFiles, FileContent } from '../course-rules/course-rule.ts';
import type { Explanation } from './explanations.ts';
import type { LintProblem } from './lint.ts';

/** `viewProblem({ file: 'a.mdx', line: 3, what: 'A.', fix: 'B.', rule: 'c' })` → `a.mdx:3  A. B.  [c]` */
export function viewProblem({ file, line, what, fix, rule }: LintProblem): string {
  return `${file}:${line}  ${what}${fix ? ` ${fix}` : ''}  [${rule}]`;
}

/**
 * What the tool mends by itself, one line for each file and rule: a lesson as it was typed lacks a hundred no-break spaces,
 * which would hide the rest.
 */
export function viewMendable(problems: readonly LintProblem[]): string[] {
  const groups = Map.groupBy(problems, ({ file, rule }) => `${file}  ${rule}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return own.length === 1 ? [viewProblem(first)] : [`${first.file}  ${words.mendable(own.length)}  [${first.rule}]`];
  });
}

/** As many as GitHub shows of one step. */
const MOST_ANNOTATIONS = 10;

/**
 * Commands of GitHub's: each sentence is shown at its line in the pull request. It shows ten: those in files that this
 * work changes come first, and the last says that there are more.
 *
 * @param changed paths from the root of the course
 */
export function viewAnnotations(problems: readonly LintProblem[], changed: readonly string[]): string[] {
  const own = problems.filter(({ file }) => changed.includes(file));
  const all = [...own, ...problems.filter((problem) => !own.includes(problem))].map(viewAnnotation);
  if (all.length <= MOST_ANNOTATIONS) return all;
  const kept = all.slice(0, MOST_ANNOTATIONS - 1);
  return [...kept, `::error title=lint::${words.more(all.length - kept.length)}`];
}

function viewAnnotation({ file, line, what, fix, rule }: LintProblem): string {
  const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::error file=${property(file)},line=${line},title=${property(rule)}::${escaped(`${what} ${fix ?? ''}`.trim())}`;
}

/** The documentation of a rule, made of what its test runs. */
export function viewRule({ id, why, before, bad, good }: Explanation): string {
  return [
    ...[id, '', ...wrapped(why), ''],
    ...(before ? [words.before, viewFiles(before), ''] : []),
    ...[words.toAvoid, viewFiles(bad), '', words.toWrite, viewFiles(butSame(good, bad))],
  ].join('\n');
}

/** What the other files are, or hold otherwise. */
function butSame(files: CourseFiles, others: CourseFiles): CourseFiles {
  return Object.fromEntries(Object.entries(files).filter(([name, content]) => others[name] !== content));
}

/** The names of all rules, each with the first sentence of its why. At most 80 columns. */
export function viewRules(rules: readonly Explanation[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines = rules.flatMap(({ id, why }) => {
    const [first = ''] = why.split(/(?<=[.!?])\s/);
    return wrapped(first, 76 - width).map((line, rank) => `  ${(rank === 0 ? id : '').padEnd(width)}${line}`);
  });
  return [words.rules, '', ...lines, '', words.explainOne].join('\n');
}

function viewFiles(files: CourseFiles): string {
  return Object.entries(files)
    .flatMap(([name, content]) => [
      ...(name ? [`    ${name}${content === null ? ` ${words.absent}` : ''}`] : []),
      ...linesOf(content).map((line) => `      ${line}`),
    ])
    .join('\n');
}

/** The first of them; a paragraph that comes again and again is shown once. */
function linesOf(content: FileContent): string[] {
  if (content === null) return [];
  if (typeof content === 'object' && 'bytes' in content) return [words.bytes(content.bytes)];
  const text = (typeof content === 'string' ? content : content.latin1).trimEnd();
  const short = `${text}\n\n`.replace(
    /([^\n]+)\n\n(?:\1\n\n){3,}/g,
    (all, one: string) => `${one} ${words.times(all.length / (one.length + 2))}\n\n`,
  );
  const lines = short.trimEnd().split('\n').slice(0, 50);
  return typeof content === 'string' ? lines : [words.latin1, ...lines];
}

/** Lines of 78 columns at most. */
function wrapped(text: string, width = 78): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
