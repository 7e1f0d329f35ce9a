import { expect, test } from 'vitest';
import type { Course } from '../course/course.ts';
import { sourceOf } from './page-sources.ts';
import { lineOfUrl } from './source-lines.ts';

const course = {
  modules: [{ lessons: [{ id: 'html-03', file: 'lessons/01-html/html-03.mdx' }] }],
  exercises: [{ id: 'html-03-plan', file: 'exercises/html-03-plan/exercise.mdx' }],
} as unknown as Course;

test.each([
  ['lecons/html-03.html', 'lessons/01-html/html-03.mdx'],
  ['exercices/html-03-plan.html', 'exercises/html-03-plan/exercise.mdx'],
  ['modules/01-html.html', 'lessons/01-html/index.mdx'],
  ['guides/auteur.html', 'lessons/_guides/auteur.mdx'],
  ['fiches/f01.html', 'lessons/_fiches/F01.mdx'],
  ['fiches.html', undefined],
  ['index.html', undefined],
])('%s is made from %s', (page, source) => {
  expect(sourceOf(page, course)).toBe(source);
});

test.each([
  ['a link', 'Un mot.\n\n[ici](/absent.html)', 3],
  ['an image', '---\ntitle: x\n---\n\n![un mur](/mur.png)', 5],
  ['an attribute of a component', 'a\n\n<Figure src="/absent.html" alt="x" />', 3],
  ['code is no link', '`[ici](/absent.html)`', undefined],
])('the line of %s', (_, mdx, line) => {
  expect(lineOfUrl(mdx, mdx.includes('mur') ? '/mur.png' : '/absent.html')).toBe(line);
});
