import { expect, test } from 'vitest';
import { lintDocument } from '../lint/lint.ts';
import { newExercise } from '../new/new-exercise.ts';
import { newLesson } from '../new/new-lesson.ts';
import { placeholder } from './placeholder.ts';

const PLAN = { modules: [] };
const statement = 'exercises/html-99-essai/exercise.mdx';
const lesson = newLesson({ module: '01-html', id: 'html-99', title: 'Essai' }, PLAN, []);
const exercise = newExercise({ id: 'html-99-essai', lesson: 'html-99' }, PLAN).get(statement) ?? '';

test.each([
  ['lesson', 'lessons/01-html/html-99.mdx', lesson, 'Une phrase dit ce que l’on saura faire.'],
  ['exercise', statement, exercise, 'Exercice à nommer'],
] as const)('what « npm run new » writes of a %s is told once it is no draft', async (kind, file, text, first) => {
  const find = (own: string) => lintDocument({ kind, file, text: own }, [placeholder], { order: [], terms: [] });
  expect(await find(text)).toEqual([]);
  expect((await find(text.replace('status: draft', 'status: beta')))[0]?.what).toBe(`« ${first} » vient du modèle.`);
});
