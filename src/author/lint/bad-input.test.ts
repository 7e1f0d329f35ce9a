import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_COURSE } from '../course-rules/example-course.ts';
import { lintCourse } from './lint-course.ts';
import { memoryFile } from './read-memory.ts';
import { viewProblem } from './view-problems.ts';

/** One of each file that an author writes. */
const FILES: Readonly<Record<string, string>> = {
  ...EXAMPLE_COURSE,
  'lessons/_besoins.yaml': '- theme: Le texte\n  needs:\n    - need: écrire\n      to: [{ html: p }]\n',
  'lessons/_anciens.yaml': '[]\n',
  'lessons/_mots.txt': 'mot\n',
  'lessons/01-html/html-01.formateur.mdx': '---\nlesson: html-01\ntitle: Note\n---\n\nUn texte.\n',
  'lessons/_fiches/F01.mdx':
    '---\nid: F01\ntitle: Les balises\nsummary: Une balise.\nlessons: [html-01]\nstatus: draft\n---\n\nUn texte.\n',
  'lessons/_guides/apprenant.mdx': '---\ntitle: Aide\nsummary: Ce qui aide.\n---\n\nUn texte.\n',
  'exercises/html-01-saluer/witnesses/explications.yaml': 'survivors: []\n',
};

/** What happens to a file → what is said of it, whichever it is. */
const MISTAKES: readonly [what: string, of: RegExp, change: (text: string) => string | Uint8Array, says: RegExp][] = [
  ['is empty', /\.(yaml|json)$/, () => '', /^Ce fichier est vide\./],
  ['holds a remark only', /\.yaml$/, () => '# rien\n', /^Ce fichier est vide\./],
  ['is empty', /\.mdx$/, () => '', /^L’en-tête manque\. Commencez le fichier par une ligne « --- »/],
  ['is empty', /^checks\//, () => '', /^Le fichier de contrôle est vide\. Écrivez au moins un contrôle\.$/],
  [
    'is not UTF-8',
    /^(?!.*\/witnesses\/bad\/)/,
    (text) => Buffer.from(`${text}\nété\n`, 'latin1'),
    /^Ce fichier n’est pas du texte UTF-8\. Dans l’éditeur, enregistrez-le avec l’encodage UTF-8\.$/,
  ],
  ['has a tab', /\.yaml$/, (text) => `${text}\tx: 1\n`, /^Une tabulation sert de retrait\. Remplacez-la/],
  ['has a tab', /\.mdx$/, (text) => text.replace('---\n', '---\n\tx: 1\n'), /^Une tabulation sert de retrait\./],
  ['is of another shape', /\.yaml$/, () => 'un texte\n', /^Ce qui est écrit ici n’a pas la bonne forme\. Attendu/],
  [
    'has a value of another type',
    /\.mdx$/,
    (text) => text.replace(/^title: .*$/m, 'title: [a, b]'),
    /^La valeur de « title » n’a pas la bonne forme\. Attendu : un texte/,
  ],
  [
    'has a line that cannot be read',
    /\.mdx$/,
    (text) => text.replace('---\n', '---\na: b: c\n'),
    /Cette ligne ne se lit pas/,
  ],
  ['has a head that is not closed', /\.mdx$/, (text) => text.replace('\n---\n\n', '\n\n'), /^L’en-tête manque\./],
  [
    'has a tag that is not closed',
    /\.mdx$/,
    (text) => `${text}\n<Note>\n\nUn mot.\n`,
    /^La balise <Note> n’est pas fermée\./,
  ],
  ['has { in prose', /\.mdx$/, (text) => `${text}\nUne règle { a.\n`, /^Une accolade { ouvre du code\./],
  ['has < in prose', /\.mdx$/, (text) => `${text}\nSi a <3.\n`, /^Un chevron < ouvre une balise\./],
  ['has a syntax error', /^checks\//, (text) => `${text}check(\n`, /^Ce contrôle ne se lit pas à cette ligne\./],
];

/** A name that is almost right → what is said, at what is there or at what is missing. */
const MISNAMED: readonly [from: string, to: string, says: string][] = [
  ['lessons/_plan.yaml', 'lessons/_plans.yaml', 'Renommez-le « _plan.yaml ».'],
  ['lessons/_glossaire.yaml', 'lessons/_glossaire.yml', 'Renommez-le « _glossaire.yaml ».'],
  ['lessons/_competences.yaml', 'lessons/_compétences.yaml', 'Renommez-le « _competences.yaml ».'],
  ['lessons/_reference.yaml', 'lessons/_references.yaml', 'Renommez-le « _reference.yaml ».'],
  ['lessons/_besoins.yaml', 'lessons/_besoin.yaml', 'Renommez-le « _besoins.yaml ».'],
  ['lessons/_anciens.yaml', 'lessons/_ancien.yaml', 'Renommez-le « _anciens.yaml ».'],
  ['lessons/_mots.txt', 'lessons/_mot.txt', 'Renommez-le « _mots.txt ».'],
  ['lessons/_fiches/F01.mdx', 'lessons/_fiche/F01.mdx', 'Renommez-le « _fiches ».'],
  ['lessons/_fiches/F01.mdx', 'lessons/_fiches/F1.mdx', 'L’identifiant « F01 » diffère du nom « F1 ».'],
  ['lessons/_guides/apprenant.mdx', 'lessons/_guides/apprenant.md', 'Un guide est un fichier .mdx'],
  ['lessons/01-html/index.mdx', 'lessons/01-html/accueil.mdx', 'Le module « 01-html » n’a pas de page.'],
  ['lessons/01-html/html-01.mdx', 'lessons/01-html/html-1.mdx', 'L’identifiant « html-01 » diffère du nom « html-1 ».'],
  [
    'lessons/01-html/html-01.mdx',
    'lessons/01-html/html-01.mdx.txt',
    'Le fichier « html-01.mdx.txt » n’a pas sa place ici.',
  ],
  ['lessons/01-html/html-01.mdx', 'lessons/html-01.mdx', 'Le fichier « html-01.mdx » n’a pas sa place ici.'],
  [
    'exercises/html-01-saluer/exercise.mdx',
    'exercises/html-01-saluer/exercice.mdx',
    '« exercice.mdx » n’a pas sa place dans un exercice. Renommez-le « exercise.mdx ».',
  ],
  [
    'exercises/html-01-saluer/starter/index.html',
    'exercises/html-01-saluer/start/index.html',
    '« start » n’a pas sa place dans un exercice. Renommez-le « starter ».',
  ],
  [
    'exercises/html-01-saluer/starter/index.html',
    'exercises/html-01-saluer/starter/idnex.html',
    '« index.html » n’est pas dans « starter ». Écrivez « idnex.html ».',
  ],
  [
    'exercises/html-01-saluer/solution/index.html',
    'exercises/html-01-saluer/solutions/index.html',
    'L’exercice n’a pas son « solution ».',
  ],
  [
    'exercises/html-01-saluer/witnesses/bad/sans-titre/index.html',
    'exercises/html-01-saluer/witnesses/mauvais/sans-titre/index.html',
    'Ce qui s’y range : good, bad et explications.yaml.',
  ],
  [
    'exercises/html-01-saluer/witnesses/bad/sans-titre/index.html',
    'exercises/html-01-saluer/witnesses/bad/sans-titres/index.html',
    'Le témoin « sans-titres » n’est pas nommé dans « witnesses ».',
  ],
  [
    'exercises/html-01-saluer/witnesses/explications.yaml',
    'exercises/html-01-saluer/witnesses/explication.yaml',
    'Renommez-le « explications.yaml ».',
  ],
  ['checks/html-01-saluer.ts', 'checks/html-01-salut.ts', 'Renommez-le « html-01-saluer.ts ».'],
  ['checks/html-01-saluer.ts', 'checks/html-01-saluer.js', 'Un contrôle est un fichier .ts.'],
];

let course: string;
const at = (file: string) => join(course, file);
async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(at(file)), { recursive: true });
  await writeFile(at(file), content);
}
beforeAll(async () => {
  course = await mkdtemp(join(tmpdir(), 'envol fautes '));
  for (const [file, text] of Object.entries(FILES)) await write(file, text);
  // The dictionary is loaded once, before what is timed.
  await said();
}, 60_000);
afterAll(async () => {
  await rm(memoryFile(course), { force: true });
  await rm(course, { recursive: true, force: true });
});

async function said() {
  const { problems, spelling } = await lintCourse(course);
  return [...problems, ...spelling];
}

test.each(MISTAKES)('a file that %s (%s): each is told, in the same run', async (_, of, change, says) => {
  const files = Object.entries(FILES).filter(([file]) => of.test(file));
  for (const [file, text] of files) {
    expect(change(text), file).not.toEqual(text);
    await write(file, change(text));
  }
  const found = await said();
  for (const [file, text] of files) await write(file, text);
  for (const [file] of files) {
    const sentences = found.filter((problem) => problem.file === file).map(({ what, fix }) => `${what} ${fix}`);
    expect(sentences, file).toContainEqual(expect.stringMatching(says));
  }
});

test.each(MISNAMED)('%s under the name %s', async (from, to, says) => {
  await move(from, to);
  const sentences = (await said()).map(viewProblem).join('\n');
  await move(to, from);
  expect(sentences).toContain(says);
});

/** Folders that this leaves empty go too. */
async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(at(to)), { recursive: true });
  await rename(at(from), at(to));
  for (let folder = dirname(from); folder !== '.'; folder = dirname(folder)) await rmdir(at(folder)).catch(() => {});
}
