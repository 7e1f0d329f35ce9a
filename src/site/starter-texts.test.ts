import { expect, test } from 'vitest';
import { starterTexts } from './starter-texts.ts';

const work = (...names: string[]) => new Map(names.map((name) => [name, new TextEncoder().encode(`texte de ${name}`)]));

test('the page comes first, the others keep their order', () => {
  expect(starterTexts(work('img/a.svg', 'index.html', 'style.css'))).toEqual({
    'index.html': 'texte de index.html',
    'img/a.svg': 'texte de img/a.svg',
    'style.css': 'texte de style.css',
  });
  expect(Object.keys(starterTexts(work('img/a.svg', 'index.html', 'style.css')) ?? {})).toEqual([
    ...['index.html', 'img/a.svg', 'style.css'],
  ]);
});

test('no page, or a file that is no text: the work is done in the workspace', () => {
  expect(starterTexts(work('signes.txt'))).toBeUndefined();
  expect(starterTexts(work('index.html', 'img/photo.jpg'))).toBeUndefined();
});
