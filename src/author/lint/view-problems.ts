import { lintWords as words } from '../../words/author.ts';
import type { Example, Rule } from '../rules/rule.ts';
import type { LintProblem } from './lint.ts';

/** `viewProblem({ file: 'a.mdx', line: 3, what: 'A.', fix: 'B.', rule: 'c' })` → `a.mdx:3  A. B.  [c]` */
export function viewProblem({ file, line, what, fix, rule }: LintProblem): string {
  return `${file}:${line}  ${what}${fix ? ` ${fix}` : ''}  [${rule}]`;
}

/** A command of GitHub's: the sentence is shown at its line in the pull request. */
export function viewAnnotation({ file, line, what, fix, rule }: LintProblem): string {
  const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::error file=${property(file)},line=${line},title=${property(rule)}::${escaped(`${what} ${fix ?? ''}`.trim())}`;
}

/** The documentation of a rule, made of what its test runs. */
export function viewRule({ id, why, bad, good }: Rule): string {
  return [id, '', why, '', words.toAvoid, shown(bad), '', words.toWrite, shown(good)].join('\n');
}

function shown({ file, text, more = {} }: Example): string {
  const files = Object.entries({ [file ?? '']: text, ...more });
  return files
    .map(([name, content]) =>
      [
        ...(name ? [`    ${name}`] : []),
        ...content
          .trimEnd()
          .split('\n')
          .slice(0, 30)
          .map((line) => `      ${line}`),
      ].join('\n'),
    )
    .join('\n');
}
