import type { CourseRuleExample, CourseRuleId } from './course-rule.ts';
import { LESSON, lesson } from './example-course.ts';

const playground = (title: string) => `<Playground>\n\n\`\`\`html${title}\n<p>Bonjour</p>\n\`\`\`\n\n</Playground>\n`;

/** Blocks of a lesson. */
export const PART_RULES = {
  part: {
    why: 'Un bloc mal nommé, ou sans ce qu’il lui faut, ne s’affiche pas comme prévu.',
    bad: { [LESSON]: lesson({}, '<Nota>\n\nUn mot.\n\n</Nota>\n') },
    good: { [LESSON]: lesson({}, '<Note>\n\nUn mot.\n\n</Note>\n') },
  },
  drawing: {
    why: 'Un dessin se demande par son nom. Un nom inconnu laisserait un vide.',
    bad: { [LESSON]: lesson({}, '<Drawing name="tre" />\n') },
    good: { [LESSON]: lesson({}, '<Drawing name="tree" />\n') },
  },
  playground: {
    why: 'Un bac à sable dit le nom de chaque fichier. Sans nom, rien ne s’affiche dans le résultat.',
    bad: { [LESSON]: lesson({}, playground('')) },
    good: { [LESSON]: lesson({}, playground(' title="index.html"')) },
  },
} satisfies Partial<Record<CourseRuleId, CourseRuleExample>>;
