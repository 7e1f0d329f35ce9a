import { FORMER_IDS } from '../../course/former-ids.ts';
import { EXERCISE, STATEMENT } from '../rules/exercise-example.ts';
import type { CourseRuleExample, CourseRuleId } from './course-rule.ts';
import { LESSON, lesson, note, PLAN, plan } from './example-course.ts';

const NEXT_NOTE = 'lessons/01-html/html-02.formateur.mdx';
const NEXT = 'lessons/01-html/html-02.mdx';

/** A name that means one thing, for good, and that leads somewhere. */
export const NAME_RULES = {
  id: {
    why: 'Un identifiant est le nom du fichier, et ne sert qu’une fois. Liens et acquis passent par lui.',
    bad: { [LESSON]: lesson({ id: 'html-02' }) },
    good: { [LESSON]: lesson({ id: 'html-01' }) },
  },
  'stable-id': {
    why: 'Les acquis et les marque-pages des apprenants tiennent à un identifiant. Renommé ou retiré sans le dire, il les perd.',
    before: { [LESSON]: lesson({ status: 'beta' }) },
    bad: { [LESSON]: null, [NEXT]: lesson({ id: 'html-02', status: 'beta' }) },
    good: {
      ...{ [LESSON]: null, [NEXT]: lesson({ id: 'html-02', status: 'beta' }), [NEXT_NOTE]: note('html-02') },
      [FORMER_IDS]: '- id: html-01\n  now: html-02\n  why: La leçon a changé de place.\n',
    },
  },
  'unknown-lesson': {
    why: 'Une leçon nommée existe, ou le plan la prévoit. Sinon, le lien ne mène nulle part.',
    bad: { [EXERCISE]: STATEMENT.replace('lesson: html-01', 'lesson: html-10') },
    good: { [EXERCISE]: STATEMENT },
  },
  'unknown-module': {
    why: 'Le plan donne l’ordre des modules. Un dossier qu’il ne connaît pas n’a pas de place dans le menu.',
    bad: { 'lessons/01-htlm/index.mdx': '---\ntitle: HTML\nsummary: Écrire des pages.\n---\n\nUn texte.\n' },
    good: { 'lessons/01-html/index.mdx': '---\ntitle: HTML\nsummary: Écrire des pages.\n---\n\nUn texte.\n' },
  },
  'unknown-skill': {
    why: 'Les compétences sont celles de l’attestation. Une compétence inconnue n’y paraîtrait pas.',
    bad: { [LESSON]: lesson({ skills: '[C20]' }) },
    good: { [LESSON]: lesson({ skills: '[C02]' }) },
  },
  'unknown-term': {
    why: 'Le plan promet les mots que chaque leçon définit. Chacun a donc son entrée au glossaire.',
    bad: { [PLAN]: plan('[balize]') },
    good: { [PLAN]: plan('[balise]') },
  },
} satisfies Partial<Record<CourseRuleId, CourseRuleExample>>;
