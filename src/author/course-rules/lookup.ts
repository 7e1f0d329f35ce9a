import type { CourseRuleExample, CourseRuleId } from './course-rule.ts';
import { entry, GLOSSARY, REFERENCE, term } from './example-course.ts';

const NEEDS = 'lessons/_besoins.yaml';
const need = (html: string) =>
  `- theme: Le texte\n  needs:\n    - need: écrire un paragraphe\n      to: [{ html: ${html} }]\n`;

/** Pages to look things up in. */
export const LOOKUP_RULES = {
  sound: {
    why: 'La prononciation est celle du mot anglais. Sans ce mot, on ne sait pas quoi dire.',
    bad: { [GLOSSARY]: term('sound: tag\nlesson: html-01') },
    good: { [GLOSSARY]: term('english: tag\nsound: tagg\nlesson: html-01') },
  },
  facts: {
    why: 'Chaque entrée de la référence a ses données : navigateurs, valeur de départ. Un nom faux n’en a pas.',
    bad: { [REFERENCE]: entry().replace('name: p', 'name: paragraph') },
    good: { [REFERENCE]: entry() },
  },
  neighbour: {
    why: 'Les voisins d’une entrée sont des liens. Chacun mène à une page de la référence.',
    bad: { [REFERENCE]: entry('near: [titre]') },
    good: { [REFERENCE]: entry('near: [p]') },
  },
  need: {
    why: 'Une personne cherche avec ses mots. La réponse est une page, et une seule.',
    bad: { [NEEDS]: need('paragraphe') },
    good: { [NEEDS]: need('p') },
  },
} satisfies Partial<Record<CourseRuleId, CourseRuleExample>>;
