import { type CollectionEntry, getCollection } from 'astro:content';
import { readPlan } from '../course/read-course.ts';
import { type Around, neighbours, type Stop } from './journey.ts';
import { lastRead } from './last-read.ts';

export type Lesson = CollectionEntry<'lessons'>;
export type Exercise = CollectionEntry<'exercises'>;

/** A lesson of the plan, with its page where it is written. */
export interface Step {
  id: string;
  title: string;
  hours: number;
  lesson?: Lesson;
}

export interface Chapter {
  /** `M01`. */
  id: string;
  folder: string;
  title: string;
  hours: number;
  summary?: string;
  /** Whether the module has its own page. */
  written: boolean;
  steps: Step[];
}

export interface Contents {
  chapters: Chapter[];
  /** Written lessons in the order of the plan. */
  lessons: Lesson[];
  /** In the order of their lessons. */
  exercises: Exercise[];
  /** The way through the course: each module, its lessons, each with its exercises. By address. */
  around: ReadonlyMap<string, Around>;
  /** Where the way begins. */
  start?: Stop;
}

let contents: Promise<Contents> | undefined;

/** What the learners' edition shows: the plan, with the lessons and exercises that are no draft. Read once. */
export function readContents(): Promise<Contents> {
  contents ??= read();
  return import.meta.env.DEV ? read() : contents;
}

async function read(): Promise<Contents> {
  const [plan, modules, allLessons, allExercises] = await Promise.all([
    readPlan(process.env['ENVOL_COURSE'] ?? '.', [], lastRead),
    getCollection('modules'),
    getCollection('lessons'),
    getCollection('exercises'),
  ]);
  const shown = (entry: { data: { status: string } }) => import.meta.env.DEV || entry.data.status !== 'draft';
  const written = new Map(allLessons.filter(shown).map((lesson) => [lesson.id, lesson]));
  const chapters = plan.modules.map((module): Chapter => {
    const page = modules.find(({ id }) => id === module.folder);
    const planned = module.lessons.map(({ id, title, hours }) => {
      const lesson = written.get(id);
      return { id, title: lesson?.data.title ?? title, hours, ...(lesson ? { lesson } : {}) };
    });
    const extra = [...written.values()]
      .filter(
        (lesson) => lesson.filePath?.includes(`/${module.folder}/`) && !planned.some(({ id }) => id === lesson.id),
      )
      .map((lesson) => ({ id: lesson.id, title: lesson.data.title, hours: lesson.data.duration / 60, lesson }));
    const steps = [...planned, ...extra];
    const { id, folder, title, hours } = module;
    return {
      id,
      folder,
      title: page?.data.title ?? title,
      hours,
      ...(page ? { summary: page.data.summary } : {}),
      written: page !== undefined,
      steps,
    };
  });
  const lessons = chapters.flatMap(({ steps }) => steps.flatMap(({ lesson }) => lesson ?? []));
  const order = (exercise: Exercise) => lessons.findIndex(({ id }) => id === exercise.data.lesson);
  const exercises = allExercises
    .filter(shown)
    .sort(
      (a, b) =>
        order(a) - order(b) ||
        a.data.level - b.data.level ||
        a.data.duration - b.data.duration ||
        (a.id < b.id ? -1 : 1),
    );
  const stops = readStops(chapters, exercises);
  return { chapters, lessons, exercises, around: neighbours(stops), ...(stops[0] && { start: stops[0] }) };
}

function readStops(chapters: readonly Chapter[], exercises: readonly Exercise[]): Stop[] {
  const byLesson = Map.groupBy(exercises, ({ data }) => data.lesson);
  return chapters.flatMap(({ folder, title, written, steps }): Stop[] => [
    ...(written ? [{ title, href: hrefs.module(folder), kind: 'Module' } as const] : []),
    ...steps.flatMap(({ id, title, lesson }): Stop[] => {
      if (!lesson) return [];
      const own = byLesson.get(id) ?? [];
      return [
        { title, href: hrefs.lesson(id), kind: 'Leçon' },
        ...own.map((one): Stop => ({ title: one.data.title, href: hrefs.exercise(one.id), kind: 'Exercice' })),
      ];
    }),
  ]);
}

/** The written lessons of a module with their exercises, as `show-progress.ts` reads them: `html-01:a,b html-02:`. */
export function tally({ steps }: Chapter, exercises: readonly Exercise[]): string {
  const own = (lesson: string) => exercises.filter(({ data }) => data.lesson === lesson).map(({ id }) => id);
  return steps.flatMap(({ lesson }) => (lesson ? [`${lesson.id}:${own(lesson.id).join(',')}`] : [])).join(' ');
}

/** Pages of things, from the root of the site. */
export const hrefs = {
  home: '/index.html',
  search: '/recherche.html',
  progression: '/progression.html',
  module: (folder: string) => `/modules/${folder}.html`,
  lesson: (id: string) => `/lecons/${id}.html`,
  typing: '/clavier.html',
  exercises: '/exercices.html',
  exercise: (id: string) => `/exercices/${id}.html`,
  guide: (id: string) => `/guides/${id}.html`,
  glossary: '/glossaire.html',
  /** @param anchor what `termAnchor` gives */
  term: (anchor: string) => `/glossaire.html#${anchor}`,
  skills: '/competences.html',
  reference: '/reference.html',
  entry: (language: 'html' | 'css', name: string) => `/reference/${language}-${name}.html`,
  sheets: '/fiches.html',
  sheet: (id: string) => `/fiches/${id.toLowerCase()}.html`,
  // In the trainers' edition alone.
  keys: '/corriges.html',
  key: (lesson: string) => `/corriges/${lesson}.html`,
  solution: (exercise: string) => `/solutions/${exercise}.html`,
};

/** Whether this build makes the trainers' edition, which has the answers. */
export function isTrainers(): boolean {
  return process.env['ENVOL_EDITION'] === 'formateur';
}

/** `duration(90)` → `1 h 30`; `duration(20)` → `20 min`. @param minutes */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}
