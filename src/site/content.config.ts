import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { ExerciseFrontMatter } from '../course/exercise.ts';
import { GuideFrontMatter } from '../course/guide.ts';
import { LessonFrontMatter, ModuleFrontMatter } from '../course/lesson.ts';

/** Root of the course: this repository's, or the one that the build was given. */
const course = process.env['ENVOL_COURSE'] ?? '.';

const parent = (entry: string) => entry.split('/').at(-2) ?? entry;
const stem = (entry: string) => entry.replace(/^.*\/|\.mdx?$/g, '');
const collection = <T extends Parameters<typeof defineCollection>[0]['schema']>(
  folder: string,
  pattern: string | string[],
  schema: T,
  id: (entry: string) => string,
) =>
  defineCollection({
    loader: glob({ base: `${course}/${folder}`, pattern, generateId: ({ entry }) => id(entry) }),
    schema,
  });

export const collections = {
  modules: collection('lessons', '[0-9]*/index.mdx', ModuleFrontMatter, parent),
  lessons: collection('lessons', ['[0-9]*/*.{md,mdx}', '!**/index.mdx', '!**/*.formateur.*'], LessonFrontMatter, stem),
  guides: collection('lessons', '_guides/*.mdx', GuideFrontMatter, stem),
  exercises: collection('exercises', '*/exercise.mdx', ExerciseFrontMatter, parent),
};
