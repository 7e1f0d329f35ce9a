import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COURSE, ROOT, run } from './run.ts';

/** What authors are told of wrong works and harmless variants, by the command they type, on copies of `mini-huit`. */
const CHECK = 'checks/mini-huit.ts';
const EXPLANATIONS = 'exercises/mini-huit/witnesses/explications.yaml';

let course: string;
beforeAll(async () => {
  course = await mkdtemp(join(ROOT, '.cache-course '));
});
afterAll(() => rm(course, { recursive: true, force: true }));

/** A fresh copy with one file changed. */
async function withChange(file: string, change: (text: string) => string): Promise<void> {
  await rm(course, { recursive: true, force: true });
  await cp(COURSE, course, { recursive: true });
  const check = await readFile(join(course, CHECK), 'utf8');
  await writeFile(join(course, CHECK), check.replace('../../../check', '../../src/check'));
  await writeFile(join(course, file), change(await readFile(join(course, file), 'utf8').catch(() => '')));
}

const prove = (...args: string[]) =>
  run('src/author/prove-cli.ts', ['--course', course, ...args], { ENVOL_BROWSER: 'embedded' });

const withoutGreeting = (text: string) =>
  text.replace(
    "await expect(page.locator('output')).toHaveText('Bonjour Inès');",
    "await expect(page.locator('output')).toHaveCount(1);",
  );

test('a right exercise: each wrong work is refused, each variant passes, and the next time there is nothing to do', async () => {
  await withChange('exercises/mini-huit/exercise.mdx', (text) => `${text}\nÀ ${Date.now()}.\n`);
  const first = await prove('mutations', 'mini-huit');
  expect(first.stdout).toContain('✓ mini-huit : 3 travaux, 8 contrôles');
  expect(first.stdout).toMatch(/✓ mini-huit : \d+ travaux faux, \d+ variantes justes/);
  expect(first.stdout).toContain('witnesses/bad/bouton-muet : échoue sur « salut »');
  expect(first.stderr).toContain('mini-huit');
  expect(first.code).toBe(0);
  const { stdout } = await prove('mutations');
  expect(stdout).toMatch(/^\d exercices? sans changement depuis la dernière preuve/);
  expect(stdout).not.toContain('mini-huit');
});

test('what a script does and no check sees: where, before, after, and how to explain it', async () => {
  const mdx = 'exercises/mini-huit/exercise.mdx';
  await withChange(mdx, (text) => text.replace('{ bouton-muet: salut }', '{}'));
  await rm(join(course, 'exercises/mini-huit/witnesses'), { recursive: true });
  await writeFile(join(course, CHECK), withoutGreeting(await readFile(join(course, CHECK), 'utf8')));
  const { code, stdout } = await prove('mutations', 'mini-huit');
  expect(stdout).toContain(
    'index.html:16  Aucun contrôle ne voit ceci : l’écouteur de « click » manque. C’est la logique du script.',
  );
  expect(stdout).toContain("avant : document.querySelector('button').addEventListener('click', () => {");
  expect(stdout).toContain("après : document.querySelector('button').dispatchEvent('click', () => {");
  expect(stdout).toContain(`expliquez pourquoi dans ${EXPLANATIONS}`);
  expect(code).toBe(1);
});

test('what no check sees on a second page, or in its style sheet, is shown', async () => {
  const titled = `import { check, expect } from '../../src/check/vocabulary.ts';
check('titre', 'La suite a un titre', ({ source }) => expect(source.html('suite.html').tags('h1').length).toBe(1));
`;
  await withChange(CHECK, () => titled);
  const dir = join(course, 'exercises/mini-huit');
  const mdx = join(dir, 'exercise.mdx');
  await Promise.all([
    rm(join(dir, 'witnesses'), { recursive: true }),
    cp(join(dir, 'solution'), join(dir, 'starter'), { recursive: true }),
    writeFile(mdx, (await readFile(mdx, 'utf8')).replace('{ bouton-muet: salut }', '{}')),
  ]);
  const link = '<link rel="stylesheet" href="style.css">';
  const files = {
    'starter/suite.html': link,
    'starter/style.css': '',
    'solution/suite.html': `${link}\n<h1>Suite</h1>`,
    'solution/style.css': 'h1 { color: red; }',
  };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(dir, file), text)));
  const { code, stdout } = await prove('mutations', 'mini-huit');
  expect(stdout).toContain('suite.html:2  « Suite » devient « suite »');
  expect(stdout).toContain('style.css:1  color vaut « blue »');
  expect(code).toBe(0);
});

test('a check that refuses another way to write the same, an explanation of what is no more: all that is found', async () => {
  const strict = `
check('guillemets', 'La langue est déclarée', ({ source }) => {
  expect(source.html().text).toContain('lang="fr"');
});
`;
  await withChange(CHECK, (text) => text + strict);
  const yaml =
    'survivors:\n  - file: index.html\n    before: <h1>Ancien</h1>\n    after: ""\n    why: Un titre suffit.\n';
  await writeFile(join(course, EXPLANATIONS), `${yaml}refused: { longhand: L’énoncé le dit. }\n`);
  const { code, stdout } = await prove('mutations', 'mini-huit');
  expect(stdout).toContain('Une solution juste est refusée : attributs entre apostrophes (single-quotes).');
  expect(stdout).toContain(`${EXPLANATIONS}  Cette explication ne sert plus, retirez-la : « <h1>Ancien</h1> »`);
  expect(stdout).toContain('La variante « longhand » n’est pas refusée. Retirez son explication.');
  expect(code).toBe(1);
});

test('an explanation with a key that is almost right', async () => {
  await withChange(EXPLANATIONS, () => 'survivor: []\n');
  const { code, stderr } = await prove('mutations', 'mini-huit');
  expect(stderr).toContain(`${EXPLANATIONS}:1  La clé « survivor » n’existe pas.`);
  expect(code).toBe(1);
});

test('a word that is no command', async () => {
  await withChange(CHECK, (text) => text);
  const { code, stderr } = await prove('--mutation');
  expect(stderr).toContain('Je ne connais pas « --mutation ».');
  expect(code).toBe(2);
});
