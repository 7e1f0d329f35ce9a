import { expect, test } from 'vitest';
import type { CourseExercise } from './course.ts';
import { courseManifest } from './course-manifest.ts';

const exercise = (id: string, status: CourseExercise['status'], level: number): CourseExercise => ({
  ...{ id, title: id, lesson: 'html-03', kind: 'practice', level, duration: 30, skills: [], status },
  ...{ files: { 'index.html': 'la page' }, hints: ['a', 'b', 'c'], witnesses: { 'oubli-alt': 'alt' } },
  ...{ file: `exercises/${id}/exercise.mdx`, good: ['autre'], bad: ['oubli-alt'] },
});

test('in the order of the course, without drafts, without anything about witnesses', () => {
  const exercises = [exercise('html-03-b', 'active', 2), exercise('html-03-a', 'beta', 1)];
  const digests = { 'html-03-a': 'aa', 'html-03-b': 'bb', 'html-03-c': 'cc' };
  const manifest = courseManifest('1.0.0', ['html-03'], [...exercises, exercise('html-03-c', 'draft', 1)], digests, {
    'html-03-z': 'html-03-a',
  });
  expect(manifest.exercises.map(({ id }) => id)).toEqual(['html-03-a', 'html-03-b']);
  expect(manifest.heirs).toEqual({ 'html-03-z': 'html-03-a' });
  expect(manifest.digests).toEqual({ 'html-03-a': 'aa', 'html-03-b': 'bb' });
  expect(JSON.stringify(manifest)).not.toMatch(/witness|oubli-alt|autre|exercise\.mdx/);
});
