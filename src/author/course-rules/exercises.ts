import { CHECK, EXERCISE, STATEMENT } from '../rules/exercise-example.ts';
import type { CourseRuleExample, CourseRuleId } from './course-rule.ts';

const check = "check('titre', 'La page a un titre', async () => {});\n";

/** What stands beside a statement. */
export const EXERCISE_RULES = {
  check: {
    why: 'Un exercice et son contrôle portent le même nom. L’un sans l’autre ne se vérifie pas.',
    bad: { [CHECK]: null, 'checks/html-01-salut.ts': check },
    good: { [CHECK]: check },
  },
  witnesses: {
    why: 'Un mauvais témoin est un dossier, et une ligne d’en-tête : le contrôle qui doit le refuser.',
    bad: { [EXERCISE]: STATEMENT.replace('sans-titre: titre', 'sans-titres: titre') },
    good: { [EXERCISE]: STATEMENT },
  },
} satisfies Partial<Record<CourseRuleId, CourseRuleExample>>;
