import { expect, test } from 'vitest';
import { drawingWords } from '../words/drawings.ts';
import { DRAWINGS, drawingProblems } from './drawing.ts';
import { LONGEST_SENTENCE, longestSentence } from './plain-sentence.ts';

const said = (mdx: string) => drawingProblems('a.mdx', mdx).map(({ line, what, fix }) => `${line}: ${what} ${fix}`);
const all = `${DRAWINGS.slice(0, -1).join(', ')} et ${DRAWINGS.at(-1)}`;

test('each drawing can be asked for', () => {
  expect(said(DRAWINGS.map((name) => `<Drawing name="${name}" />`).join('\n'))).toEqual([]);
});

test('a name that is nearly right, at its line', () => {
  expect(said('---\ntitle: a\n---\n\nVoici :\n\n<Drawing name="tre" />\n')).toEqual([
    '7: Le dessin « tre » n’existe pas. Écrivez « tree ».',
  ]);
});

test('a name that looks like none, and none at all: the drawings that there are', () => {
  expect(said('<Drawing name="montgolfière" />\n<Drawing\n/>')).toEqual([
    `1: Le dessin « montgolfière » n’existe pas. Les dessins : ${all}.`,
    `2: Ce dessin n’a pas de nom. Ajoutez name="…" avec un de ces dessins : ${all}.`,
  ]);
});

test('what a drawing says is said in short sentences', () => {
  const sentences = Object.values(drawingWords).flatMap(({ caption, says }) => [caption, ...says]);
  expect(sentences.filter((sentence) => longestSentence(sentence) > LONGEST_SENTENCE)).toEqual([]);
});
