import { styleText } from 'node:util';
import { type CheckResult, type ExerciseResult, verdictOf } from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';

export interface Looks {
  /** Escape codes for colours. */
  colour: boolean;
  /** How many things to do are shown at once. */
  most: number;
}

type Style = Parameters<typeof styleText>[0];

/** What a learner reads in the terminal: what works, then the first cause, then at most three things to do. */
export function viewTerminal(result: ExerciseResult, title: string, { colour, most }: Looks): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const verdict = verdictOf(result);
  const having = (status: CheckResult['status']) => result.checks.filter((check) => check.status === status);
  const [passed, failed, blocked, broken] = [having('passed'), having('failed'), having('blocked'), having('broken')];
  const lines = ['', paint('bold', title), ''];

  for (const check of passed) lines.push(`  ${paint('green', '✓')} ${check.title}`);
  if (passed.length > 0) lines.push('');
  for (const { kind, file, line, says } of result.problems) {
    lines.push(`  ${paint('yellow', '→')} ${kind === 'file' ? says : words.likelyCause(says)}`);
    if (kind !== 'file') lines.push(`      ${paint('dim', words.whereLabel)} ${words.where(file, line)}`);
    lines.push('');
  }
  for (const check of failed.slice(0, most)) lines.push(...viewFailure(check, paint), '');
  if (failed.length > most) lines.push(`  ${words.andMore(failed.length - most)}`, '');
  if (blocked.length > 0) lines.push(paint('dim', `  ${words.blocked(blocked.length)}`), '');
  if (result.checks.length === 0) lines.push(`  ${words.noCheck}`, `  ${words.ourFault}`, '');
  for (const check of broken) lines.push(`  ${paint('magenta', '!')} ${words.broken(check.title)}`);
  if (broken.length > 0) lines.push(`  ${words.ourFault}`, '');
  for (const remark of result.remarks) lines.push(`  ${paint('dim', words.remark(remark))}`, '');
  const summary = words.summary(passed.length, result.checks.length);
  if (verdict === 'passed') lines.push(paint(['green', 'bold'], `${words.success} ${summary}`), words.afterSuccess);
  else if (verdict === 'failed') lines.push(paint('bold', summary), words.afterFailure);
  return `${lines.join('\n')}\n`;
}

function viewFailure(
  { title, expected, found, where, hint }: CheckResult,
  paint: (style: Style, text: string) => string,
): string[] {
  const row = (label: string, text: string | undefined) =>
    text === undefined ? [] : [`      ${paint('dim', label)} ${text}`];
  return [
    `  ${paint('yellow', '→')} ${paint('bold', title)}`,
    ...row(words.expectedLabel, expected),
    ...row(words.foundLabel, found),
    ...row(words.whereLabel, where && words.where(where.file, where.line)),
    ...row(words.hintLabel, hint),
  ];
}
