import type { CourseRuleExample, CourseRuleId } from './course-rule.ts';
import { EXERCISE_RULES } from './exercises.ts';
import { FILE_RULES } from './files.ts';
import { LOOKUP_RULES } from './lookup.ts';
import { NAME_RULES } from './names.ts';
import { PART_RULES } from './parts.ts';

/** What the lint asks of the course as a whole, in the order of the documentation. None can be left unexplained. */
export const COURSE_RULES: Readonly<Record<CourseRuleId, CourseRuleExample>> = {
  ...FILE_RULES,
  ...NAME_RULES,
  ...PART_RULES,
  ...EXERCISE_RULES,
  ...LOOKUP_RULES,
};
