import { expect, test } from 'vitest';
import { pageStarter } from './page-starter.ts';

const work = (...names: string[]) => new Map(names.map((name) => [name, new TextEncoder().encode(`texte de ${name}`)]));
const same = (...names: string[]) => pageStarter(work(...names), work(...names));

test('the page comes first, the others keep their order', () => {
  const starter = same('img/a.svg', 'index.html', 'style.css');
  expect(Object.entries(starter?.texts ?? {})).toEqual([
    ['index.html', 'texte de index.html'],
    ['img/a.svg', 'texte de img/a.svg'],
    ['style.css', 'texte de style.css'],
  ]);
  expect(starter?.toMake).toEqual([]);
});

test('pages that the learner makes are there, empty, before what is only read', () => {
  const starter = pageStarter(work('brief.txt'), work('brief.txt', 'contact.html', 'index.html'));
  expect(Object.entries(starter?.texts ?? {})).toEqual([
    ['index.html', ''],
    ['contact.html', ''],
    ['brief.txt', 'texte de brief.txt'],
  ]);
  expect(starter?.toMake).toEqual(['index.html', 'contact.html']);
});

test.each([
  ['the page', ['index.html', 'style.css'], 'index.html'],
  ['the style alone', ['style.css'], 'style.css'],
  ['another page', ['pages/contact.html'], 'pages/contact.html'],
  ['nothing', [], 'index.html'],
] as [string, string[], string][])('what is written is %s: it is the first to be opened', (_, changed, first) => {
  const given = work('index.html', 'pages/contact.html', 'style.css');
  const solution = new Map(
    [...given].map(([name, bytes]): [string, Uint8Array] => [name, changed.includes(name) ? bytes.slice(1) : bytes]),
  );
  expect(pageStarter(given, solution)?.first).toBe(first);
});

test('a photo is carried, and is in no tab', () => {
  const starter = same('img/photo.jpg', 'index.html');
  expect([...(starter?.carried.keys() ?? [])]).toEqual(['img/photo.jpg']);
  expect(Object.keys(starter?.texts ?? {})).toEqual(['index.html']);
});

test.each([
  ['no page', work('signes.txt'), work('signes.txt')],
  ['a file to move', work('index.html', 'photo.jpg'), work('index.html', 'img/photo.jpg')],
  ['a photo to make', work('index.html'), work('index.html', 'photo.jpg')],
  ['a photo to change', new Map([...work('index.html'), ['a.jpg', new Uint8Array(3)]]), work('index.html', 'a.jpg')],
  ['a name with a space', work('index.html', 'ma page.html'), work('index.html', 'ma page.html')],
  ['a film', ...twice(new Map([...work('index.html'), ['a.mp4', new Uint8Array(1_000_001)]]))],
])('%s: the work is done in the workspace', (_, given, solution) => {
  expect(pageStarter(given, solution)).toBeUndefined();
});

function twice<T>(one: T): [T, T] {
  return [one, one];
}
