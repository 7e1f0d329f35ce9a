import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { COURSE, ROOT, run } from './run.ts';
import { type Atelier, atelierAt, writeAtelier } from './write-atelier.ts';

/** What is wrong with a machine is named, with what to do, and one file holds it. */
const browser = await embeddedBrowser(() => {});
const ENV = { ENVOL_BROWSER: browser.executable, ...browser.env };

let place: string;
let made: string;
let atelier: Atelier;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'Été 100% #1 – examen '));
  made = join(place, 'cours/atelier');
  expect(await writeAtelier(ROOT, COURSE, made)).toEqual([]);
  for (const name of ['icone.svg', 'index.html']) await writeFile(join(place, 'cours', name), '');
});
beforeEach(async () => {
  const dir = await mkdtemp(join(place, 'Léa Martin '));
  atelier = atelierAt(join(dir, 'atelier'), ENV);
  await cp(made, atelier.dir, { recursive: true });
  await writeFile(join(atelier.dir, 'cours.js'), `window.ENVOL_COURS = ${JSON.stringify(join(place, 'cours'))};`);
});
afterAll(() => rm(place, { recursive: true, force: true }));

test('a machine that has all: 0, a line each, and an exercise graded', async () => {
  const { code, stdout } = await atelier.launch(['doctor']);
  const lines = stdout.split('\n').filter((line) => /^ {2}\S/.test(line));
  expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([]);
  expect(stdout).toMatch(/✓ Node\.js \d+\.\d+\.\d+ est là\./);
  expect(stdout).toMatch(/✓ Les \d+ fichiers du vérificateur sont là, et intacts\./);
  expect(stdout).toMatch(/✓ On peut écrire dans l’atelier\./);
  expect(stdout).toMatch(/✓ Il reste [\d,]+ [MG]o pour l’atelier\./);
  expect(stdout).toContain('✓ Le cours est là.');
  expect(stdout).toMatch(/✓ L’horloge donne le \d+/);
  expect(stdout).toContain('✓ Aucune règle du poste n’interdit la vérification.');
  expect(stdout).toMatch(/✓ .+ \d+[\d.]+ démarre sans fenêtre, en [\d,]+ s\./);
  expect(stdout).toMatch(/✓ L’exercice « Bonjour » est vérifié comme il faut, en [\d,]+ s\.\n\nTout va bien\./);
  expect(code).toBe(0);
});

test('the file: what it holds, the same lines, nothing that tells who or where', async () => {
  const { stdout } = await atelier.launch(['doctor'], { env: { ENVOL_BROWSER: join(atelier.dir, 'absent') } });
  const [name = ''] = await readdir(join(atelier.dir, 'examen'));
  expect(stdout).toContain(`à donner au formateur :\n${join(atelier.dir, 'examen', name)}`);
  const text = await readFile(join(atelier.dir, 'examen', name), 'utf8');
  expect(text).toContain('Il ne contient ni nom, ni travail, ni progression.');
  expect(text).toContain('✗ Aucun navigateur pour vérifier. Cherchés : (atelier)');
  for (const own of ['Léa', place, hostname()]) expect(text).not.toContain(own);
  expect(text).not.toMatch(new RegExp(`\\b${userInfo().username}\\b`));
});

test('no browser: 1; what was looked for; the exercise waits', async () => {
  const { code, stdout } = await atelier.launch(['doctor'], { env: { ENVOL_BROWSER: '/absent/chrome' } });
  expect(stdout).toContain(
    '✗ Aucun navigateur pour vérifier. Cherchés : /absent/chrome.\n    → Demandez l’installation',
  );
  expect(stdout).toContain('✗ L’exercice « Bonjour » attend un navigateur.');
  expect(stdout).toContain('2 points à régler.');
  expect(code).toBe(1);
});

test('a browser that does not start', async () => {
  const fake = join(atelier.dir, 'faux-navigateur');
  await writeFile(fake, '#!/bin/sh\necho non >&2\nexit 3\n', { mode: 0o755 });
  const { code, stdout } = await atelier.launch(['doctor'], { env: { ENVOL_BROWSER: fake } });
  expect(stdout).toMatch(/✗ .+ est là, mais n’a pas démarré sans fenêtre\.\n {4}→ Fermez d’autres programmes/);
  expect(code).toBe(1);
});

test('a file that a virus scanner took away, another that was changed: named', async () => {
  await rm(join(atelier.dir, 'verificateur/node_modules/axe-core/axe.min.js'));
  await writeFile(join(atelier.dir, 'verificateur/cours.json'), '\n', { flag: 'a' });
  const { code, stdout } = await atelier.launch(['doctor']);
  expect(stdout).toContain('✗ Il manque au vérificateur : « node_modules/axe-core/axe.min.js ».\n    → Un antivirus');
  expect(stdout).toContain('✗ Modifié dans le vérificateur : « cours.json ».\n    → Relancez « installer »');
  expect(code).toBe(1);
});

test.each([['programme.mjs'], ['node_modules/playwright-core/lib/corebundle.js'], ['cours.json']])(
  'a check without %s: that file is named, no stack',
  async (path) => {
    await rename(join(atelier.dir, 'verificateur', path), join(atelier.dir, 'quarantaine'));
    const { code, stderr } = await atelier.launch(['mini-titre']);
    expect(stderr).toContain(`Il manque au vérificateur : « ${path} ».\nUn antivirus l’a peut-être retiré.`);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
  },
);

test('a check without a browser: how to know what is missing', async () => {
  const { stderr } = await atelier.launch(['mini-titre'], { env: { ENVOL_BROWSER: '/absent/chrome' } });
  expect(stderr).toContain('Pour savoir ce qui manque à ce poste : ./verifier.sh doctor');
});

test('a double click, where nothing is begun: the first exercise, and that is said', async () => {
  const { stderr } = await atelier.launch([]);
  expect(stderr).toMatch(/^Aucun exercice n’est encore commencé\. Voici le premier : « mini-\w+ »\.$/m);
});

test('a double click without a browser: the examination comes by itself, with its file', async () => {
  const { code, stdout, stderr } = await atelier.launch([], { env: { ENVOL_BROWSER: '/absent/chrome' } });
  expect(stderr).toContain('Aucun navigateur trouvé pour la vérification.');
  expect(stderr).not.toContain('./verifier.sh doctor');
  expect(stdout).toContain('✗ Aucun navigateur pour vérifier. Cherchés : /absent/chrome.');
  expect(await readdir(join(atelier.dir, 'examen'))).toHaveLength(1);
  expect(code).toBe(2);
});

test('the course is gone; it is of another version; it is not known', async () => {
  const cours = (value: unknown) =>
    writeFile(join(atelier.dir, 'cours.js'), `window.ENVOL_COURS = ${JSON.stringify(value)};`);
  await cours(join(place, 'ailleurs'));
  expect((await atelier.launch(['doctor'])).stdout).toContain('✗ Le cours ne répond plus à son adresse.');

  const other = join(place, 'autre');
  await mkdir(join(other, 'atelier'), { recursive: true });
  await writeFile(join(other, 'index.html'), '');
  await writeFile(join(other, 'atelier/envol.json'), '{ "version": "99.0.0" }');
  await cours(other);
  const { code, stdout } = await atelier.launch(['doctor']);
  expect(stdout).toMatch(/– Le cours est en version 99\.0\.0, l’atelier en .+\.\n {4}→ Relancez « installer »/);
  expect(code).toBe(0);

  await rm(join(atelier.dir, 'cours.js'));
  expect((await atelier.launch(['doctor'])).stdout).toContain('– Cet atelier ne sait pas où est le cours.');
});

test('a clock that goes back', async () => {
  await mkdir(join(atelier.dir, 'progression'));
  const hint = { version: 1, kind: 'hint', id: 'mini-titre', at: '2099-01-01T00:00:00.000Z', number: 1 };
  await writeFile(join(atelier.dir, 'progression/historique.jsonl'), `${JSON.stringify(hint)}\n`);
  const { stdout } = await atelier.launch(['doctor']);
  expect(stdout).toMatch(/✗ L’horloge donne le .+ Ce n’est pas possible\.\n {4}→ Faites régler l’heure/);
});

test('a workspace that takes no file: said, and the file is elsewhere', async () => {
  const nowhere = join(atelier.dir, 'package.json', 'atelier');
  const { code, stdout } = await atelier.check(['doctor', '--workspace', nowhere]);
  expect(stdout).toContain('✗ On ne peut pas écrire dans l’atelier : ');
  expect(stdout).toContain(`à donner au formateur :\n${tmpdir()}`);
  expect(code).toBe(1);
});

test('in the repository', async () => {
  const { code, stdout } = await run('src/check/cli.ts', ['docteur', '--workspace', join(place, 'auteur')], ENV);
  expect(stdout).toContain('✓ L’exercice « Bonjour » est vérifié comme il faut');
  expect(code).toBe(0);
});
