import { EXERCISE, STATEMENT } from '../rules/exercise-example.ts';
import type { CourseRuleExample, CourseRuleId } from './course-rule.ts';
import { LESSON, lesson, NOTE, note } from './example-course.ts';

const MODULE = 'lessons/01-html/index.mdx';
const module = '---\ntitle: HTML\nsummary: Écrire des pages.\n---\n\nUn texte.\n';
const SHEET = 'lessons/_fiches/F01.mdx';
const sheet =
  '---\nid: F01\ntitle: Les balises\nsummary: Une balise s’ouvre et se ferme.\nlessons: [html-01]\nstatus: draft\n---\n\nUn texte.\n';
const STARTER = 'exercises/html-01-saluer/starter/index.html';

/** A file that is there, at its place, and can be read. */
export const FILE_RULES = {
  'front-matter': {
    why: 'L’en-tête dit au site quoi montrer, et où. Une clé mal écrite serait perdue sans bruit.',
    bad: { [LESSON]: lesson().replace('title:', 'titel:') },
    good: { [LESSON]: lesson() },
  },
  'missing-file': {
    why: 'Le plan et chaque énoncé sont lus par tous les outils. Sans eux, une partie du cours disparaît.',
    bad: { [EXERCISE]: null },
    good: { [EXERCISE]: STATEMENT },
  },
  encoding: {
    why: 'Lu dans un autre codage, « é » devient « Ã© ». Tout le cours est en UTF-8.',
    bad: { [STARTER]: { latin1: '<p>Été</p>\n' } },
    good: { [STARTER]: '<p>Été</p>\n' },
  },
  size: {
    why: 'Le cours se copie depuis un partage lent, et chaque fichier est relu. Une image pèse 1 Mo au plus.',
    bad: { 'public/images/potager.jpg': { bytes: 12_000_000 } },
    good: { 'public/images/potager.jpg': { bytes: 200_000 } },
  },
  'lesson-file': {
    why: 'Un fichier rangé là où rien ne le lit ne paraît nulle part. Son auteur le croirait publié.',
    bad: { 'lessons/01-html/html-01.txt': 'Un texte.\n' },
    good: { [LESSON]: lesson() },
  },
  'sheet-file': {
    why: 'Une fiche mémo est une page du cours. Un fichier d’une autre sorte ne paraît nulle part.',
    bad: { 'lessons/_fiches/F01.txt': 'Un texte.\n' },
    good: { [SHEET]: sheet },
  },
  'module-page': {
    why: 'La page d’un module le présente et mène à ses leçons. Sans elle, on ne les trouve plus.',
    bad: { [MODULE]: null },
    good: { [MODULE]: module },
  },
  'trainer-note': {
    why: 'Un formateur mène la leçon sans son auteur. La note dit le plan, les pièges et les réponses du papier.',
    bad: { [LESSON]: lesson({ status: 'beta' }) },
    good: { [LESSON]: lesson({ status: 'beta' }), [NOTE]: note() },
  },
  'exercise-files': {
    why: 'Sans point de départ, il n’y a rien à faire. Sans solution, rien ne prouve que c’est faisable.',
    bad: { [STARTER]: null },
    good: { [STARTER]: '<p>Bonjour</p>\n' },
  },
} satisfies Partial<Record<CourseRuleId, CourseRuleExample>>;
