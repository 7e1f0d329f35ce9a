import { appendFile, cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { ROOT } from './run.ts';
import { type Atelier, atelierAt, filesOf, writeAtelier } from './write-atelier.ts';

/** An exercise whose files have names that no edition may hold, and that the learner moves and renames. */
const ID = 'pem-03-rangement';
const OTHER = 'html-03-plan';
const BAD_NAMES = ['Couleurs.css', 'Liste été.txt', 'Plan du site.svg', 'velo rouge.png', 'À faire.txt', 'Été 2.JPG'];

const browser = await embeddedBrowser(() => {});

let place: string;
let edition: string;
let atelier: Atelier;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'déplacés '));
  edition = join(place, 'cours/atelier');
  expect(await writeAtelier(ROOT, ROOT, edition)).toEqual([]);
  await cp(edition, join(place, 'moi'), { recursive: true });
  atelier = atelierAt(join(place, 'moi'), { ENVOL_BROWSER: browser.executable, ...browser.env });
}, 240_000);
afterAll(() => rm(place, { recursive: true, force: true }));

const work = (...path: string[]) => join(atelier.dir, 'exercices', ID, ...path);
const names = async () => [...(await filesOf(work())).keys()].map((path) => path.normalize('NFC')).sort();

test('the edition holds safe names only, and no folder that a learner would take for theirs', async () => {
  const files = [...(await filesOf(edition)).keys()];
  const own = files.filter((path) => path.includes(ID));
  expect(own.length).toBeGreaterThanOrEqual(12);
  expect(own.filter((path) => !/^[a-z0-9./_-]+$/.test(path))).toEqual([]);
  expect(own.filter((path) => path.startsWith('exercices/'))).toEqual([]);
});

test('any verdict makes the folder, under the names of the statement', { timeout: 60_000 }, async () => {
  await appendFile(join(atelier.dir, 'exercices', OTHER, 'index.html'), '\n');
  await atelier.check([OTHER]);
  expect((await readdir(work('desordre'))).map((name) => name.normalize('NFC'))).toEqual(
    expect.arrayContaining(BAD_NAMES),
  );
  expect((await names()).length).toBe(12);
});

test('that folder is nobody’s work yet: a double click still takes the other exercise', {
  timeout: 60_000,
}, async () => {
  const { stderr } = await atelier.check([]);
  expect(stderr).toContain(OTHER);
});

test('what is given fails, and misses nothing', { timeout: 60_000 }, async () => {
  const { code, stdout } = await atelier.check([ID]);
  expect(stdout).toContain('✓ Les 12 fichiers sont là');
  expect(stdout).toContain('Pas encore : Les dossiers images, styles et textes existent');
  expect(stdout).not.toContain('manque. Vérifiez son nom');
  expect(code).toBe(1);
});

test('moved and renamed: right', { timeout: 60_000 }, async () => {
  await rm(work(), { recursive: true });
  await cp(join(ROOT, 'exercises', ID, 'solution'), work(), { recursive: true });
  const { code, stdout } = await atelier.check([ID]);
  expect(stdout).toMatch(/Réussi\s!\s(\d+) sur \1 contrôles\./);
  expect(code).toBe(0);
});

test('a file that is renamed out of its type is told by its name', { timeout: 60_000 }, async () => {
  await rename(work('desordre/images/ete-2.jpg'), work('desordre/images/ete-2'));
  const { code, stdout } = await atelier.check([ID]);
  expect(stdout).toContain('Trouvé : « ete-2 »');
  expect(code).toBe(1);
});

test('an empty folder is a fault of the work, said once', { timeout: 60_000 }, async () => {
  await rm(work('desordre'), { recursive: true });
  const { code, stdout } = await atelier.check([ID]);
  expect(stdout).toContain('Le dossier est vide. Les fichiers sont ailleurs');
  expect(stdout).toContain('Les 12 fichiers sont là');
  expect(code).toBe(1);
});

test('a folder that is removed comes back as it was given', { timeout: 60_000 }, async () => {
  await rm(work(), { recursive: true });
  await atelier.check([ID]);
  expect(await names()).toEqual(expect.arrayContaining(BAD_NAMES.map((name) => `desordre/${name}`)));
});
