import { styleText } from 'node:util';
import {
  type CheckResult,
  type ExerciseResult,
  milestoneOf,
  verdictOf,
  type WorkProblem,
} from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';

export interface Looks {
  /** Escape codes for colours. */
  colour: boolean;
  /** How many things to do are shown at once. */
  most: number;
}

/** Faults of files and likely causes: hundreds of files saved alike would hide what is to be done. */
const MOST_PROBLEMS = 5;

type Style = Parameters<typeof styleText>[0];

/**
 * What a learner reads in the terminal: what works, then the first cause, then at most three things to do. What waits for
 * them is counted in the summary only: it helps nobody yet.
 */
export function viewTerminal(result: ExerciseResult, title: string, { colour, most }: Looks): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const verdict = verdictOf(result);
  const having = (status: CheckResult['status']) => result.checks.filter((check) => check.status === status);
  const [passed, failed, blocked, broken] = [having('passed'), having('failed'), having('blocked'), having('broken')];
  const lines = ['', paint('bold', title), ''];

  for (const check of passed) lines.push(`  ${paint('green', '✓')} ${check.title}`);
  if (passed.length > 0) lines.push('');
  const problems = result.problems.slice(0, MOST_PROBLEMS);
  for (const problem of problems) lines.push(...viewProblem(problem, paint), '');
  const more = result.problems.length - problems.length;
  if (more > 0) lines.push(`  ${words.andMore(more)}`, '');
  for (const check of failed.slice(0, most)) lines.push(...viewFailure(check, paint), '');
  if (failed.length > most) lines.push(`  ${words.andMore(failed.length - most)}`, '');
  if (result.checks.length === 0) lines.push(`  ${words.noCheck}`, `  ${words.ourFault}`, '');
  for (const check of broken) lines.push(`  ${paint('magenta', '!')} ${words.broken(check.title)}`);
  if (broken.length > 0) lines.push(`  ${words.ourFault}`, '');
  const milestone = milestoneOf(result);
  if (milestone) lines.push(paint(['green', 'bold'], words.milestone(milestone.title)));
  const summary = words.summary(passed.length, result.checks.length, blocked.length);
  if (verdict === 'passed') lines.push(paint(['green', 'bold'], `${words.success} ${summary}`));
  else if (verdict === 'failed') lines.push(paint('bold', summary));
  return `${lines.join('\n')}\n`;
}

type Paint = (style: Style, text: string) => string;

function viewProblem({ kind, file, line, says, look, original }: WorkProblem, paint: Paint): string[] {
  if (kind === 'file') return [`  ${paint('yellow', '→')} ${says}`];
  return [
    `  ${paint('yellow', '→')} ${words.likelyCause(says)}`,
    ...(look ? [`      ${look}`] : []),
    `      ${paint('dim', words.whereLabel)} ${words.where(file, line)}`,
    ...(original ? [paint('dim', `      ${words.original(original)}`)] : []),
  ];
}

function viewFailure({ title, expected, found, where, hint }: CheckResult, paint: Paint): string[] {
  const row = (label: string, text: string | undefined) =>
    text === undefined ? [] : [`      ${paint('dim', label)} ${text}`];
  return [
    `  ${paint('yellow', '→')} ${words.todo} ${paint('bold', title)}`,
    ...row(words.expectedLabel, expected),
    ...row(words.foundLabel, found),
    ...row(words.whereLabel, where && words.where(where.file, where.line)),
    ...row(words.hintLabel, hint),
  ];
}
