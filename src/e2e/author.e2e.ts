import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAll, RUN_ALL } from './all-tests.ts';
import { COURSE, ROOT, run } from './run.ts';

/** What authors are told, by the programs they run, about mistakes in a copy of the mini course. */
const LESSON = 'lessons/01-mini/mini-01.mdx';
const CHECK = 'checks/mini-titre.ts';

/** What is done wrong, in which file, how, what is told. */
const MISTAKES: [what: string, file: string, change: (text: string) => string, told: string | string[]][] = [
  [
    'a key that is almost right',
    LESSON,
    (text) => text.replace('title:', 'titel:'),
    `${LESSON}:3  La clé « titel » n’existe pas. Écrivez « title ».`,
  ],
  ['a missing key', LESSON, (text) => text.replace(/^duration.*\n/m, ''), `${LESSON}:2  La clé « duration » manque.`],
  [
    'a dead link and an image from the internet, both at once',
    LESSON,
    (text) => `${text}\n[ici](/absent.html)\n\n![un mur](https://example.org/mur.png)\n`,
    [
      `${LESSON}:16  Le lien « /absent.html » ne mène nulle part.`,
      `${LESSON}:18  « https://example.org/mur.png » mène sur internet.`,
    ],
  ],
  [
    'a drawing that nobody drew',
    LESSON,
    (text) => `${text}\n<Drawing name="tre" />\n`,
    `${LESSON}:16  Le dessin « tre » n’existe pas. Écrivez « tree ».`,
  ],
  [
    'a tag that is not closed',
    LESSON,
    (text) => `${text}\n<Note>\n`,
    `${LESSON}:16  La page ne se lit pas. Message d’origine : Expected a closing tag for`,
  ],
  [
    'a skill that nobody defined',
    LESSON,
    (text) => text.replace('[C02]', '[C20]'),
    `${LESSON}:8  La compétence « C20 » n’existe pas. Écrivez « C02 ».`,
  ],
  ['an exercise without a check', 'exercises/mini-neuf/exercise.mdx', () => '', 'L’en-tête manque.'],
  [
    'a check without an exercise',
    'checks/mini-tire.ts',
    () => '',
    'checks/mini-tire.ts:1  Ce contrôle n’a pas d’exercice « mini-tire ».',
  ],
];
/** A build of some ten seconds each; the lint tells the same in no time, where all of them are tried. */
const LINTED = ['a missing key', 'a drawing that nobody drew', 'a skill that nobody defined'];
const mistakes = MISTAKES.filter(([what]) => isAll || !LINTED.includes(what));
if (!isAll) console.warn(`Not tried here by a build: ${LINTED.length} mistakes that the lint tells. ${RUN_ALL}`);

let course: string;
beforeAll(async () => {
  // Inside the repository, so that the lessons find Astro.
  course = await mkdtemp(join(ROOT, '.cache-course '));
});
afterAll(() => rm(course, { recursive: true, force: true }));

/** A fresh copy with one file changed. */
async function withChange(file: string, change: (text: string) => string): Promise<string> {
  await rm(course, { recursive: true, force: true });
  await cp(COURSE, course, { recursive: true });
  await writeFile(join(course, file), change(await readFile(join(course, file), 'utf8').catch(() => '')));
  return course;
}
const build = (root: string) => run('src/pack/build-cli.ts', ['--course', root, '--out', join(root, 'dist/apprenant')]);

describe('the build stops, and says file, line, what, what to do', () => {
  test.each(mistakes)('%s', async (_, file, change, told) => {
    const root = file.includes('mini-neuf') ? await withNewExercise(file) : await withChange(file, change);
    const { code, stderr } = await build(root);
    for (const sentence of [told].flat()) expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(code).toBe(1);
  });

  async function withNewExercise(file: string): Promise<string> {
    const root = await withChange(CHECK, (text) => text);
    await cp(join(root, 'exercises/mini-titre'), join(root, 'exercises/mini-neuf'), { recursive: true });
    await writeFile(join(root, file), '');
    return root;
  }
});

test('a build that stops leaves the former one as it was', async () => {
  const root = await withChange(LESSON, () => '## Sans en-tête\n');
  const former = join(root, 'dist/apprenant/index.html');
  await mkdir(dirname(former), { recursive: true });
  await writeFile(former, 'le cours d’avant');
  expect((await build(root)).code).toBe(1);
  expect(await readFile(former, 'utf8')).toBe('le cours d’avant');
});

test('build: its options, asked for or mistaken', async () => {
  const asked = await run('src/pack/build-cli.ts', ['--help']);
  expect(asked.stdout).toContain('npm run build -- --out DOSSIER');
  expect(asked.code).toBe(0);
  const mistaken = await run('src/pack/build-cli.ts', ['--uot', 'a']);
  expect(mistaken.stderr).toMatch(/^« --uot » ne se comprend pas ici\.\n\nnpm run build /);
  expect(mistaken.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(mistaken.code).toBe(2);
});

describe('prove', () => {
  const prove = (root: string, ...ids: string[]) =>
    run('src/author/prove-cli.ts', ['--course', root, ...ids], { ENVOL_BROWSER: 'embedded' });

  test('an exercise that is right', async () => {
    const { code, stdout } = await prove(COURSE, 'mini-titre');
    expect(stdout).toContain('✓ mini-titre : 4 travaux, 3 contrôles');
    expect(code).toBe(0);
  });

  test('each violation is a sentence', async () => {
    const { code, stdout } = await prove(COURSE);
    expect(stdout).toContain('starter doit échouer, mais tous les contrôles passent.');
    expect(stdout).toContain('witnesses/bad/sans-titre doit échouer sur « bouton », mais échoue sur « titre ».');
    expect(stdout).toContain('le contrôle « casse » se casse. Corrigez-le : TypeError: a mistake of the author');
    expect(stdout).toContain('Le fichier de contrôle est vide.');
    expect(code).toBe(1);
  });

  test('a check that does not load', async () => {
    const { code, stdout } = await prove(await withChange(CHECK, (text) => text.replace('{', '')), 'mini-titre');
    expect(stdout).toContain('checks/mini-titre.ts ne se charge pas.');
    expect(code).toBe(1);
  });

  test('an id that is almost right', async () => {
    const { code, stderr } = await prove(COURSE, 'mini-titr');
    expect(stderr).toContain('L’exercice « mini-titr » n’existe pas. Les noms proches : mini-titre');
    expect(code).toBe(2);
  });
});
