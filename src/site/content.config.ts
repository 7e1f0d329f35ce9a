import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ExerciseFrontMatter } from '../course/exercise.ts';
import { GuideFrontMatter } from '../course/guide.ts';
import { LessonFrontMatter, ModuleFrontMatter, TrainerFrontMatter } from '../course/lesson.ts';
import { SheetFrontMatter } from '../course/sheet.ts';

const isTrainers = process.env['ENVOL_EDITION'] === 'formateur';
/** Root of the course: this repository's, or the one that the build was given. */
const course = process.env['ENVOL_COURSE'] ?? '.';

const parent = (entry: string) => entry.split('/').at(-2) ?? entry;
const stem = (entry: string) => entry.replace(/^.*\/|\.mdx?$/g, '');
const files = (folder: string, pattern: string | string[], id: (entry: string) => string) =>
  glob({ base: `${course}/${folder}`, pattern, generateId: ({ entry }) => id(entry) });
/** Nothing of a trainer's text is read for the learners' edition. */
const trainersFiles = (pattern: string) =>
  isTrainers ? files('lessons', pattern, (entry) => stem(entry).replace('.formateur', '')) : () => [];

export const collections = {
  modules: defineCollection({
    loader: files('lessons', '[0-9]*/index.mdx', parent),
    schema: ModuleFrontMatter,
  }),
  lessons: defineCollection({
    loader: files('lessons', ['[0-9]*/*.{md,mdx}', '!**/index.mdx', '!**/*.formateur.*'], stem),
    schema: LessonFrontMatter,
  }),
  trainerNotes: defineCollection({
    loader: trainersFiles('[0-9]*/*.formateur.mdx'),
    schema: TrainerFrontMatter,
  }),
  guides: defineCollection({
    loader: files('lessons', ['_guides/*.mdx', '!**/*.formateur.*'], stem),
    schema: GuideFrontMatter,
  }),
  trainerGuides: defineCollection({
    loader: trainersFiles('_guides/*.formateur.mdx'),
    schema: GuideFrontMatter,
  }),
  sheets: defineCollection({
    loader: files('lessons', '_fiches/*.mdx', stem),
    schema: SheetFrontMatter,
  }),
  exercises: defineCollection({
    loader: files('exercises', '*/exercise.mdx', parent),
    schema: ExerciseFrontMatter,
  }),
};
