import { expect, test } from 'vitest';
import type { Work } from '../../course/work.ts';
import { fileNameFindings } from './file-name-remarks.ts';
import { classFindings, scriptFindings } from './name-remarks.ts';
import { pageSourceFindings } from './page-source-remarks.ts';
import { type Finding, WHOLE_SITE } from './rules.ts';

const workOf = (files: Record<string, string>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const NOTHING = workOf({});
const short = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => !WHOLE_SITE.has(rule))
    .map(({ rule, line, names }) => [rule, line, ...(names ?? [])].filter((part) => part !== undefined).join(' '));

const said = (text: string, given = '') => short(pageSourceFindings({ file: 'index.html', text, given }));
const RIGHT = '<html lang="fr">\n<title>Atelier</title>\n';

test.each([
  ['a right page', RIGHT, []],
  ['no language', '<title>Atelier</title>', ['languageMissing']],
  ['a language in full letters', RIGHT.replace('fr', 'français'), ['languageInvalid 1 français']],
  [
    'French said to be English',
    `${RIGHT.replace('fr', 'en')}<p>Le vélo est dans la cour, avec les autres.</p>`,
    ['languageOther 1 en'],
  ],
  ['English said to be English', `${RIGHT.replace('fr', 'en')}<p>The bike is for you and the others.</p>`, []],
  ['a title of the editor', RIGHT.replace('Atelier', 'Document'), ['titleVague 2 Document']],
  ['an empty title', RIGHT.replace('Atelier', ' '), ['titleMissing 2']],
  ['no title', '<html lang="fr">', ['titleMissing']],
  ['a name of file as a text', `${RIGHT}<img src="a.png" alt="velo.JPG">`, ['altIsFileName 3 velo.JPG']],
  ['a style in a tag', `${RIGHT}<p style="color: red">`, ['inlineStyle 3']],
])('%s', (_, html, expected) => {
  expect(said(html)).toEqual(expected);
});

test('what the page was received with is not remarked upon; what it lacks is', () => {
  const given = `${RIGHT}<p style="color: red">`;
  expect(said(given.replace('red', 'blue'), given)).toEqual([]);
  expect(said('<title>Atelier</title>', '<title></title>')).toEqual(['languageMissing']);
});

test('classes, in pages and in sheets', () => {
  const work = workOf({
    'index.html': '<p class="intro div1">\n<p class="rouge">',
    'style.css': '.intro { }\n.maCarte > .carte__titre, a[href$=".pdf"] { }\n@media (width > 1px) {\n.recu_2 { } }',
  });
  expect(short(classFindings(work, workOf({ 'style.css': '.recu_2 { }' })))).toEqual([
    'classVague 1 div1',
    'classOfLook 2 rouge',
    'classCase 2 maCarte ma-carte',
  ]);
});

test('names of JavaScript; a letter is enough in a loop or in a function', () => {
  const script = [
    'const a1 = 3; const prix_total = 4; const TARIFS = []; let i = 0;',
    'for (const p of TARIFS) { console.log(p); }',
    'function toto(a, b) { const r = a + b; return r; }',
    'const donnée = recu_1;',
  ].join('\n');
  expect(short(scriptFindings(workOf({ 'script.js': script }), workOf({ 'script.js': 'let recu_1;' })))).toEqual([
    'nameVague 1 a1',
    'nameCase 1 prix_total prixTotal',
    'nameCase 4 donnée donnee',
    'nameVague 3 toto',
    'forgottenLog 2',
  ]);
});

test('messages that the file was received with are wanted', () => {
  expect(short(scriptFindings(workOf({ 'a.js': 'console.log(1)' }), workOf({ 'a.js': 'console.log(2)' })))).toEqual([]);
});

test('names of files; those that were received, or that habit writes so, are kept', () => {
  const work = workOf({ 'Ma Page.html': '', 'img/été.jpg': '', 'Recu.JPG': '', 'README.md': '', '.envol': '' });
  expect(short(fileNameFindings(work, workOf({ 'Recu.JPG': '' })))).toEqual([
    'fileName Ma Page.html ma-page.html',
    'fileName img/été.jpg img/ete.jpg',
  ]);
});

test('code that does not parse, and files that are too big, give none', () => {
  const big = `let a1 = "${'x'.repeat(3e5)}"`;
  expect(scriptFindings(workOf({ 'a.js': 'const a1 = (', 'b.js': big }), NOTHING)).toEqual([]);
  expect(classFindings(workOf({ 'a.css': '}}{{ .a1', 'b.html': '<p class="' }), NOTHING)).toEqual([]);
});
