import { expect, test } from 'vitest';
import type { Course, CourseExercise, CourseLesson } from './course.ts';
import { formatProblems } from './problem.ts';
import { relations } from './relations.ts';

const lesson = (more: Partial<CourseLesson> = {}): CourseLesson => ({
  id: 'html-01',
  title: 'Balises',
  summary: '',
  duration: 240,
  objectives: [],
  prerequisites: [],
  skills: [],
  status: 'beta',
  module: '01-html',
  file: 'lessons/01-html/html-01.mdx',
  ...more,
});
const exercise = (more: Partial<CourseExercise> = {}): CourseExercise => ({
  id: 'html-01-fermer',
  title: 'Fermer',
  lesson: 'html-01',
  kind: 'debug',
  level: 1,
  duration: 20,
  skills: [],
  files: {},
  hints: ['', '', ''],
  witnesses: {},
  status: 'beta',
  file: 'exercises/html-01-fermer/exercise.mdx',
  good: [],
  bad: [],
  ...more,
});
const course = (lessons: CourseLesson[], exercises: CourseExercise[], checks: string[]): Course => ({
  plan: {
    modules: [
      {
        id: 'M01',
        folder: '01-html',
        title: 'HTML',
        hours: 48,
        lessons: [{ id: 'pem-05', title: '', hours: 3, prerequisites: [], objectives: [], glossary: [] }],
        exercises: [],
      },
    ],
  },
  modules: [{ folder: '01-html', title: 'HTML', summary: '', lessons, trainerNotes: [] }],
  exercises,
  lookup: {
    terms: [],
    skills: [],
    reference: { html: [], css: [] },
    facts: { sources: {}, licence: 'CC0-1.0', html: {}, css: {} },
    sheets: [],
    needs: [],
  },
  checks,
});
const folders = ({ exercises }: Course) => exercises.map(({ file }) => file.split('/').at(-2) ?? '');
const said = (...args: Parameters<typeof course>) => {
  const whole = course(...args);
  return formatProblems(relations(whole, folders(whole)));
};

test('the check of an exercise that cannot be read is not alone', () => {
  expect(relations(course([lesson()], [], ['html-01-fermer.ts']), ['html-01-fermer'])).toEqual([]);
});

test('a course whose parts agree says nothing', () => {
  expect(said([lesson({ prerequisites: ['pem-05'] })], [exercise()], ['html-01-fermer.ts'])).toBe('');
});

test('an id that is not the name of its file', () => {
  expect(said([lesson({ id: 'html-02' })], [], [])).toBe(
    'lessons/01-html/html-01.mdx:1  L’identifiant « html-02 » diffère du nom « html-01 ». Écrivez « html-01 » ou renommez.',
  );
});

test('a lesson that is neither written nor planned', () => {
  expect(said([lesson({ prerequisites: ['pem-06'] })], [], [])).toContain(
    'La leçon « pem-06 » n’existe ni dans le cours ni dans le plan. Écrivez « pem-05 ».',
  );
});

test('an exercise without a check, a check without an exercise', () => {
  expect(said([lesson()], [exercise()], ['html-01-ferme.ts']).split('\n')).toEqual([
    'checks/html-01-ferme.ts:1  Ce contrôle n’a pas d’exercice « html-01-ferme ». Renommez-le « html-01-fermer.ts ».',
    'exercises/html-01-fermer/exercise.mdx:1  L’exercice « html-01-fermer » n’a pas de contrôle. Écrivez checks/html-01-fermer.ts.',
  ]);
});

test('bad witnesses: each folder named, each name with its folder', () => {
  const text = said([lesson()], [exercise({ bad: ['a'], witnesses: { b: 'c' } })], ['html-01-fermer.ts']);
  expect(text).toContain('Le témoin « a » n’est pas nommé');
  expect(text).toContain('Le dossier witnesses/bad/b n’existe pas.');
});
