import { expect, test } from 'vitest';
import type { Folder } from '../../course/read-folder.ts';
import { inspectFiles } from './inspect-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = (files: Record<string, Uint8Array>, more: Partial<Folder> = {}): Folder => ({
  files: new Map(Object.entries(files)),
  tooBig: [],
  refused: [],
  tooMany: false,
  ...more,
});
const said = (given: Folder) => inspectFiles(given, ['index.html']).map(({ says }) => says);

test.each([
  ['nothing', {}, 'Le dossier est vide. Enregistrez-y votre fichier index.html.'],
  [
    'another case',
    { 'Index.HTML': bytes('') },
    'Le fichier s’appelle Index.HTML. Renommez-le index.html, en respectant les minuscules.',
  ],
  [
    'a second extension',
    { 'index.html.txt': bytes('') },
    'Le fichier s’appelle index.html.txt. Retirez la fin en trop : index.html.',
  ],
  ['another extension', { 'index.htm': bytes('') }, 'Le fichier s’appelle index.htm. Renommez-le index.html.'],
  [
    'a folder too deep',
    { 'copie/index.html': bytes('') },
    'Le fichier est rangé trop loin : copie/index.html. Remontez index.html d’un dossier.',
  ],
  [
    'a word processor',
    { 'index.docx': bytes('') },
    'index.docx n’est pas du texte simple. Réécrivez index.html avec le bloc-notes ou l’éditeur.',
  ],
  [
    'a name that is near',
    { 'index2.html': bytes('') },
    'Le fichier s’appelle index2.html. Le nom attendu est index.html.',
  ],
  ['something else', { 'page.html': bytes('') }, 'Le fichier index.html manque. Vérifiez son nom et son dossier.'],
  [
    'only its copy',
    { 'index - Copie (2).html': bytes('<p>') },
    'Le fichier s’appelle index - Copie (2).html. Le nom attendu est index.html.',
  ],
  [
    'Windows-1252',
    { 'index.html': new Uint8Array([0x3c, 0x70, 0x3e, 0xe9]) },
    'index.html est enregistré en Windows-1252. Dans l’éditeur, enregistrez-le en UTF-8.',
  ],
  [
    'UTF-16',
    { 'index.html': new Uint8Array([0xff, 0xfe, 0x3c, 0x00]) },
    'index.html est enregistré en UTF-16. Dans l’éditeur, enregistrez-le en UTF-8.',
  ],
  [
    'no text',
    { 'index.html': new Uint8Array([0x89, 0x50, 0x00]) },
    'index.html ne contient pas du texte. Ouvrez-le dans l’éditeur de code et réécrivez-le.',
  ],
])('%s', (_, files, sentence) => {
  expect(said(folder(files))).toEqual([sentence]);
});

test('a file too big, a file that the system refuses, a folder of thousands', () => {
  expect(said(folder({}, { tooBig: [{ path: 'index.html', size: 50_000_000 }] }))).toEqual([
    'index.html pèse 50 Mo. Le maximum est 2 Mo : allégez-le ou retirez-le.',
  ]);
  expect(said(folder({}, { refused: ['index.html'] }))).toEqual([
    'index.html ne peut pas être lu. Fermez les programmes qui l’utilisent.',
  ]);
  expect(said(folder({}, { tooMany: true }))).toEqual([
    'Ce dossier contient plus de 500 fichiers. Gardez ceux de l’exercice.',
  ]);
  expect(said(folder({}, { tooMany: true, tooHeavy: true }))).toEqual([
    'Ce dossier pèse plus de 60 Mo. Gardez les fichiers de l’exercice.',
  ]);
});

test('a page with too many elements to be opened', () => {
  expect(said(folder({ 'index.html': bytes('<b>'.repeat(20_001)) }))).toEqual([
    'index.html contient plus de 20\u00a0000 éléments. Retirez les répétitions.',
  ]);
  expect(said(folder({ 'index.html': bytes('<b>'.repeat(20_000)) }))).toEqual([]);
});

test('nothing, of a site of several pages: its home is the first to come back', () => {
  expect(inspectFiles(folder({}), ['acces.html', 'index.html'])).toMatchObject([
    { file: 'index.html', says: 'Le dossier est vide. Enregistrez-y votre fichier index.html.' },
  ]);
});

test('a right folder, an image, an empty file, a BOM', () => {
  expect(
    said(folder({ 'index.html': bytes('\uFEFF<p>é'), 'vide.css': bytes(''), 'a.png': new Uint8Array([0, 1]) })),
  ).toEqual([]);
});

test('files that may be moved are missed only where nothing is left', () => {
  const moved = (given: Folder) => inspectFiles(given, ['index.html'], true).map(({ says }) => says);
  expect(moved(folder({ 'pages/accueil.html': bytes('') }))).toEqual([]);
  expect(moved(folder({}))).toEqual([
    'Le dossier est vide. Les fichiers sont ailleurs, ou à la corbeille : ramenez-les ici.',
  ]);
});
