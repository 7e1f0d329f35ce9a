import { COURSE_RULES } from '../course-rules/all-course-rules.ts';
import type { CourseFiles, CourseRuleExample } from '../course-rules/course-rule.ts';
import type { Example } from '../rules/rule.ts';
import { RULES } from './all-rules.ts';
import { spelling } from './spelling.ts';

/** What `--explain` says of a rule. */
export interface Explanation extends CourseRuleExample {
  id: string;
}

/** Every rule that the lint can report, in the alphabetical order of their names. */
export const EXPLANATIONS: readonly Explanation[] = [
  ...[...RULES, spelling([])].map(({ id, why, bad, good }) => ({ id, why, bad: filesOf(bad), good: filesOf(good) })),
  ...Object.entries(COURSE_RULES).map(([id, rule]) => ({ id, ...rule })),
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The body of a lesson has no name. */
function filesOf({ file = '', text, more = {} }: Example): CourseFiles {
  return { [file]: text, ...more };
}
