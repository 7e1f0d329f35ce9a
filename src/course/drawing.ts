import { courseWords as words } from '../words/course.ts';
import { drawingWords } from '../words/drawings.ts';
import { nearest } from './nearest.ts';
import type { CourseProblem } from './problem.ts';

/** A drawing made for the course: `src/site/components/drawings/` draws it. */
export type DrawingName = keyof typeof drawingWords;

/** In alphabetical order. */
export const DRAWINGS = Object.keys(drawingWords).sort() as DrawingName[];

/**
 * What a text asks for that nobody drew.
 *
 * ```ts
 * drawingProblems('a.mdx', 'Voici :\n\n<Drawing name="tre" />')
 * // → [{ line: 3, what: 'Le dessin « tre » n’existe pas.', fix: 'Écrivez « tree ».', … }]
 * ```
 */
export function drawingProblems(file: string, mdx: string): CourseProblem[] {
  return [...mdx.matchAll(/<Drawing\b([^>]*)>/g)].flatMap(({ 1: attributes = '', index }) => {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    if (DRAWINGS.some((known) => known === name)) return [];
    const [what, fix] = name
      ? words.unknownDrawing(name, nearest(name, DRAWINGS)[0], DRAWINGS)
      : words.drawingWithoutName(DRAWINGS);
    return [{ rule: 'drawing', file, line: mdx.slice(0, index).split('\n').length, what, fix }];
  });
}
