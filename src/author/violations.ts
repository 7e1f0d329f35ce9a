import { type ExerciseResult, verdictOf } from '../course/result.ts';
import { proveWords as words } from '../words/author.ts';

/** What becomes of a work, if the exercise is right. */
export interface Expectation {
  /** `starter`, `solution`, `witnesses/good/<name>`… */
  name: string;
  must: 'pass' | 'fail';
  /** Id of the check that must refuse it. */
  check?: string;
}

/** What is not as expected, one sentence each. */
export function violations({ name, must, check }: Expectation, result: ExerciseResult): string[] {
  const broken = result.checks.filter(({ status }) => status === 'broken');
  if (broken.length > 0) return broken.map(({ id, found = '' }) => words.broken(name, id, errorOf(found)));
  if (result.checks.length === 0) return [];
  const failed = result.checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
  const faults = result.problems.filter(({ kind }) => kind === 'file').map(({ says }) => says);
  if (must === 'pass') {
    const [first] = result.checks.filter(({ status }) => status === 'failed');
    return verdictOf(result) === 'passed'
      ? []
      : [
          words.mustPass(
            name,
            failed,
            first ? words.expectedFound(first.expected ?? '', first.found ?? '') : faults.join(' '),
          ),
        ];
  }
  if (verdictOf(result) === 'passed') return [words.mustFail(name)];
  if (faults.length > 0) return [words.unreadable(name, faults.join(' '))];
  if (check && !result.checks.some(({ id }) => id === check)) return [words.unknownCheck(name, check)];
  return check && !failed.includes(check) ? [words.wrongCheck(name, check, failed)] : [];
}

/** What was thrown, and where in the check: `TypeError: … (checks/html-03-plan.ts:12)`. @param found an error's stack */
function errorOf(found: string): string {
  const [said = ''] = found.split('\n');
  const [, file, line] = /[\\/](checks[\\/][\w-]+\.ts)(?:\?[^:\s]*)?:(\d+):\d+/.exec(found) ?? [];
  return file ? `${said} (${file.replace('\\', '/')}:${line})` : said;
}
