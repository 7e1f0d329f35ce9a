import { expect, test } from 'vitest';
import type { Chapter, Exercise } from './contents.ts';
import { exercisesOf, groupExercises, kindsOf, levelsOf } from './exercise-list.ts';

const exercise = (id: string, lesson: string, kind: string, level: number) =>
  ({ id, data: { lesson, kind, level } }) as Exercise;
const chapter = (id: string, ...lessons: string[]) =>
  ({ id, steps: lessons.map((lesson) => ({ id: lesson, title: lesson, hours: 1 })) }) as unknown as Chapter;

const chapters = [chapter('M00', 'pem-01'), chapter('M01', 'html-01', 'html-02'), chapter('M02', 'css-01')];
const exercises = [
  exercise('css-01-a', 'css-01', 'project', 4),
  exercise('html-02-a', 'html-02', 'debug', 2),
  exercise('html-02-b', 'html-02', 'guided', 2),
];

test('exercises are in the order of the plan; a module or a lesson without any is left out', () => {
  const groups = groupExercises(chapters, exercises);
  expect(groups.map(({ chapter }) => chapter.id)).toEqual(['M01', 'M02']);
  expect(groups.flatMap(({ lessons }) => lessons.map(({ step }) => step.id))).toEqual(['html-02', 'css-01']);
  expect(exercisesOf(groups).map(({ id }) => id)).toEqual(['html-02-a', 'html-02-b', 'css-01-a']);
  expect(groupExercises(chapters, [])).toEqual([]);
});

test('only kinds and levels that some exercise has, each once, in their order', () => {
  const groups = groupExercises(chapters, exercises);
  expect(kindsOf(groups)).toEqual(['guided', 'debug', 'project']);
  expect(levelsOf(groups)).toEqual([2, 4]);
  expect(kindsOf([])).toEqual([]);
});
