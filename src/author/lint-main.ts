import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../course/nearest.ts';
import { lintWords as words } from '../words/author.ts';
import { EXPLANATIONS } from './lint/explanations.ts';
import type { LintProblem } from './lint/lint.ts';
import { type LintReport, lintCourse } from './lint/lint-course.ts';
import { readChanged } from './lint/read-before.ts';
import { viewAnnotations, viewMendable, viewProblem, viewRule, viewRules } from './lint/view-problems.ts';
import { writeFixes } from './lint/write-fixes.ts';

const OPTIONS = {
  course: { type: 'string' },
  explain: { type: 'string' },
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Bare words too: npm on Windows eats what follows `--`. */
const WORDS: Readonly<Record<string, string>> = { expliquer: '--explain', corriger: '--fix' };

/** @returns the exit code: 0 nothing to mend, 1 something, 2 wrong use */
export async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  const args = argv.map((word) => WORDS[word] ?? word);
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in OPTIONS));
  if (unknown) return refuse(words.unknownOption(args[unknown.index] ?? '', Object.keys(OPTIONS).slice(1)));
  // Alone, it is `true`.
  if (values.explain !== undefined) return explain(typeof values.explain === 'string' ? values.explain : '');
  const root = resolve(typeof values.course === 'string' ? values.course : `${import.meta.dirname}/../..`);
  let report = await lintCourse(root);
  const wanted = positionals.map((path) => wantedPath(root, path));
  const lost = wanted.findIndex((path) => !isKnown(report, path));
  if (lost !== -1)
    return refuse(words.unknownFile(positionals[lost] ?? '', nearest(wanted[lost] ?? '', report.files)[0]));
  if (values.fix) {
    const fixed = await writeFixes(root, only(report.problems, wanted));
    report = await lintCourse(root);
    if (!values.json) console.log(words.fixed(fixed));
  }
  if (report.withoutHistory && !values.json) console.log(words.withoutHistory);
  const changed = process.env['GITHUB_ACTIONS'] ? await readChanged(root) : undefined;
  return tell(only(report.problems, wanted), only(report.spelling, wanted), Boolean(values.json), changed);
}

/** From where the author is, else from the root of the course; `prove`-like names of exercises and lessons count. */
function wantedPath(root: string, path: string): string {
  const here = relative(root, resolve(path)).replaceAll('\\', '/');
  return (here.startsWith('..') ? path : here).replaceAll('\\', '/').replace(/^\.\/|\/$/g, '');
}

function isKnown({ files, problems }: LintReport, path: string): boolean {
  return [...files, ...problems.map(({ file }) => file)].some((file) => file === path || file.startsWith(`${path}/`));
}

/** A check belongs to its exercise. */
function only(problems: readonly LintProblem[], wanted: readonly string[]): LintProblem[] {
  if (wanted.length === 0) return [...problems];
  const own = wanted.flatMap((path) => [
    path,
    ...(path.startsWith('exercises/') ? [`checks/${path.split('/')[1]}.ts`] : []),
  ]);
  return problems.filter(({ file }) => own.some((path) => file === path || file.startsWith(`${path}/`)));
}

/** @param changed files of a pull request, where its checks run; absent: elsewhere */
function tell(
  problems: readonly LintProblem[],
  misspelt: readonly LintProblem[],
  json: boolean,
  changed: readonly string[] | undefined,
): 0 | 1 {
  const all = [...problems, ...misspelt];
  if (json) {
    console.log(
      JSON.stringify(
        all.map(({ rule, file, line, what, fix }) => ({ rule, file, line, what, fix })),
        null,
        2,
      ),
    );
    return all.length > 0 ? 1 : 0;
  }
  // The journal of a pull request holds all of them, as its annotations say.
  const apart = changed ? [] : all.filter(({ edit }) => edit);
  const alone = problems.filter((problem) => !apart.includes(problem));
  const unknown = misspelt.filter((problem) => !apart.includes(problem));
  for (const problem of alone) console.log(viewProblem(problem));
  if (unknown.length > 0) console.log(`${alone.length > 0 ? '\n' : ''}${words.spelling}`);
  for (const problem of unknown) console.log(viewProblem(problem));
  if (apart.length > 0) console.log([...(apart.length < all.length ? [''] : []), ...viewMendable(apart)].join('\n'));
  if (changed) for (const line of viewAnnotations(all, changed)) console.log(line);
  const first = alone[0] ?? unknown[0] ?? apart[0];
  console.log(first ? `\n${words.total(all.length, all.filter(({ edit }) => edit).length, first.rule)}` : words.clean);
  return first ? 1 : 0;
}

function explain(id: string): 0 | 2 {
  const rule = EXPLANATIONS.find((one) => one.id === id);
  const ids = EXPLANATIONS.map((one) => one.id);
  if (id !== '' && !rule) return refuse(words.unknownRule(id, nearest(id, ids)[0]));
  console.log(rule ? viewRule(rule) : viewRules(EXPLANATIONS));
  return 0;
}

function refuse(sentence: string): 2 {
  console.error(sentence);
  return 2;
}
