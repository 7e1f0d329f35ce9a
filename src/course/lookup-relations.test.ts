import { expect, test } from 'vitest';
import type { Course, CourseExercise, CourseLesson } from './course.ts';
import type { Lookup } from './lookup.ts';
import { lookupRelations } from './lookup-relations.ts';

const NO_LOOKUP: Lookup = {
  terms: [],
  skills: [],
  reference: { html: [], css: [] },
  facts: { sources: {}, licence: 'CC0-1.0', html: { p: { support: { versions: {} as never } } }, css: {} },
  sheets: [],
  needs: [],
};
const lesson = { id: 'html-03', file: 'lessons/01-html/html-03.mdx', skills: ['C02', 'C8'] } as CourseLesson;
const exercise = { file: 'exercises/a/exercise.mdx', skills: ['C03'] } as CourseExercise;
const planned = { id: 'html-03', title: '', hours: 1, prerequisites: [], objectives: [], glossary: ['tête (head)'] };
const said = (lookup: Partial<Lookup>, lessons: CourseLesson[] = [], exercises: CourseExercise[] = []) => {
  const course: Course = {
    plan: { modules: [{ id: 'M01', folder: '01-html', title: '', hours: 1, lessons: [planned], exercises: [] }] },
    modules: [{ folder: '01-html', title: '', summary: '', lessons, trainerNotes: [] }],
    exercises,
    lookup: { ...NO_LOOKUP, ...lookup },
    checks: [],
  };
  return lookupRelations(course).map(({ file, at, what, fix }) => `${file} ${at.join('/')}: ${what} ${fix}`);
};

const skill = { id: 'C02', title: 'Structurer', summary: 'Vous choisissez.' };
const term = { term: 'tête', definition: 'Une partie.', example: '`head`', lesson: 'html-03' };
const entry = { name: 'p', means: 'Un paragraphe.', example: '<p>a</p>', shows: 'Un texte.', lesson: 'html-03' };
const reference = (...html: Lookup['reference']['html']) => ({ reference: { html, css: [] } });
const sheet = { id: 'F01', title: '', summary: '', lessons: ['html-03'], status: 'beta' as const };

test('a course with nothing to look up says nothing, whatever its skills', () => {
  expect(said({}, [lesson], [exercise])).toEqual([]);
});

test('what agrees says nothing', () => {
  expect(said({ terms: [term], skills: [skill], ...reference(entry) })).toEqual([]);
});

test('a skill that nobody defined, at its place in the lesson and in the exercise', () => {
  expect(said({ skills: [skill] }, [lesson], [exercise])).toEqual([
    'lessons/01-html/html-03.mdx skills/1: La compétence « C8 » n’existe pas. Écrivez « C02 ».',
    'exercises/a/exercise.mdx skills/0: La compétence « C03 » n’existe pas. Écrivez « C02 ».',
  ]);
});

test.each<[string, Partial<Lookup>, string]>([
  [
    'a term of a lesson that nobody planned',
    { terms: [{ ...term, lesson: 'html-33' }] },
    'lessons/_glossaire.yaml 0/lesson: La leçon « html-33 » n’existe ni dans le cours ni dans le plan. Écrivez « html-03 ».',
  ],
  [
    'a term twice, but for its capitals',
    { terms: [term, { ...term, term: 'Tête' }] },
    'lessons/_glossaire.yaml 1/term: « Tête » est déjà dans la liste. Gardez une seule entrée.',
  ],
  [
    'a sentence that is too long',
    { terms: [{ ...term, definition: 'mot '.repeat(19) }] },
    'lessons/_glossaire.yaml 0/definition: Une phrase a 19 mots. Coupez-la : 18 mots au plus.',
  ],
  [
    'how to say a word that is not there',
    { terms: [{ ...term, sound: 'hèd' }] },
    'lessons/_glossaire.yaml 0/sound: Cette prononciation n’a pas son mot anglais. Ajoutez la clé « english ».',
  ],
  [
    'a word that the plan promises',
    { terms: [{ ...term, term: 'têtes' }] },
    'lessons/_plan.yaml modules/0/lessons/0/glossary/0: Le glossaire ne définit pas « tête (head) ». Ajoutez ce mot dans lessons/_glossaire.yaml.',
  ],
  [
    'a neighbour without a page',
    reference({ ...entry, near: ['pp'] }),
    'lessons/_reference.yaml html/0/near/0: La référence n’a pas de page « pp ». Écrivez « p ».',
  ],
  [
    'an entry on which nothing was extracted',
    reference({ ...entry, name: 'q' }),
    'lessons/_reference.yaml html/0/name: Les données de « q » manquent. Lancez « npm run extract-mdn », ou corrigez le nom.',
  ],
  [
    'a sheet whose id is not its name',
    { sheets: [{ ...sheet, file: 'lessons/_fiches/F02.mdx' }] },
    'lessons/_fiches/F02.mdx id: L’identifiant « F01 » diffère du nom « F02 ». Écrivez « F02 » ou renommez.',
  ],
])('%s', (_, lookup, sentence) => {
  expect(said(lookup)).toEqual([sentence]);
});
