import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leakFinder } from '../pack/leaks/find-leaks.ts';
import { layersOf } from '../pack/leaks/layers.ts';
import { fold, runFinder } from '../pack/leaks/runs.ts';
import { readSecrets } from '../pack/leaks/secrets.ts';
import { packWords } from '../words/pack.ts';
import { inventoryWords } from '../words/pack-inventory.ts';
import { course as wholeCourse } from './built-course.ts';
import { COURSE, type Finished, ROOT, run } from './run.ts';
import { digestsOf, filesOf } from './write-atelier.ts';

/** What is for the trainer alone, in each place where it may be written. */
const [NOTE, GUIDE, PAGE] = ['L’intention de la leçon.', 'Le premier matin.', 'Le bilan du mois.'];

/** A copy of the mini course in which every file for trainers, and every draft, has a word that is nowhere else. */
let course: string;
let out: string;
let canaries: Map<string, string>;
let packed: Finished;
beforeAll(async () => {
  course = await mkdtemp(join(ROOT, '.cache-editions-'));
  out = join(course, 'dist');
  await cp(COURSE, course, { recursive: true });
  await cp(join(COURSE, 'exercises/mini-titre'), join(course, 'exercises/mini-brouillon'), { recursive: true });
  await cp(join(COURSE, 'checks/mini-titre.ts'), join(course, 'checks/mini-brouillon.ts'));
  const draft = join(course, 'exercises/mini-brouillon/exercise.mdx');
  const text = await readFile(draft, 'utf8');
  await writeFile(
    draft,
    text.replace('id: mini-titre', 'id: mini-brouillon').replace(/^status: .*$/m, 'status: draft'),
  );
  const module = (await readdir(join(course, 'lessons'))).find((name) => /^\d/.test(name)) ?? '';
  const lesson = await readFile(join(course, 'lessons', module, 'mini-01.mdx'), 'utf8');
  await writeFile(
    join(course, 'lessons', module, 'mini-02.mdx'),
    lesson.replace('id: mini-01', 'id: mini-02').replace(/^status: .*$/m, 'status: draft'),
  );
  await writeForTrainers(join(course, 'lessons', module), 'mini-01', 'lesson: mini-01\ntitle: Note', NOTE);
  const guides = join(course, 'lessons/_guides');
  await mkdir(guides);
  const head = 'title: Les matinées\nsummary: Pour le formateur.';
  await writeForTrainers(guides, 'matinees', head, `${GUIDE} [La suite](/guides/bilan.html)`);
  await writeForTrainers(guides, 'bilan', head, PAGE);
  canaries = await plantCanaries(course);
  packed = await run('src/pack/pack-cli.ts', ['--course', course, '--out', out]);
}, 600_000);
afterAll(() => rm(course, { recursive: true, force: true }));

test('both editions, their archives, the inventory', async () => {
  expect(packed.stderr).toBe('');
  expect(packed.code).toBe(0);
  expect(await readdir(out)).toEqual([
    ...['INVENTAIRE.csv', 'INVENTAIRE.html', 'VERIFIER-INVENTAIRE.cmd', 'VERIFIER-INVENTAIRE.sh', 'apprenant'],
    ...['composants.cdx.json', 'envol-apprenant.zip', 'envol-formateur.zip', 'formateur'],
  ]);
  // Whoever signs must be told why each file is there.
  expect(await readFile(join(out, 'INVENTAIRE.csv'), 'utf8')).not.toContain(inventoryWords.noReason);
});

test('no file for learners has a word of what is for trainers, nor of a draft', async () => {
  expect(canaries.size).toBeGreaterThan(10);
  expect(await canariesIn(join(out, 'apprenant'))).toEqual([]);
  const archive = await readFile(join(out, 'envol-apprenant.zip'));
  expect(findIn('envol-apprenant.zip', archive)).toEqual([]);
});

test('the same look does find them: in the other edition, in its archive', async () => {
  const found = new Set((await canariesIn(join(out, 'formateur'))).map((it) => it.replace(/^.* ← /, '')));
  const shown = [...canaries.values()].filter(
    (path) => /\/solution\/|\.formateur\./.test(path) && !/brouillon/.test(path),
  );
  expect([...found].sort()).toEqual(shown.sort());
  const archive = await readFile(join(out, 'envol-formateur.zip'));
  expect(new Set(findIn('envol-formateur.zip', archive)).size).toBe(shown.length);
});

test('the trainers’ edition has their pages, and a way to them from every lesson', async () => {
  const read = (file: string) => readFile(join(out, 'formateur', file), 'utf8');
  expect(await read('guides/matinees.html')).toContain(GUIDE);
  expect(await read('guides/bilan.html')).toContain(PAGE);
  expect(await read('corriges/mini-01.html')).toContain(NOTE);
  const lesson = await read('lecons/mini-01.html');
  expect(lesson).toContain('href="../guides/matinees.html"');
  expect(lesson).toContain('href="../corriges/mini-01.html"');
});

test('learners have no page of theirs, not even its name', async () => {
  const names = [...(await filesOf(join(out, 'apprenant'))).keys()];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => /formateur|corriges|matinees|bilan/.test(name))).toEqual([]);
});

test('another word than an edition is told, and nothing is made', async () => {
  const { code, stderr } = await run('src/pack/build-cli.ts', ['formatteur', '--course', course]);
  expect(code).toBe(2);
  expect(stderr.trim()).toBe(packWords.noSuchEdition('formatteur', ['apprenant', 'formateur']));
  expect(await readdir(out)).not.toContain('formatteur');
});

test('an answer that a check would carry, plain or packed, stops the making; the former key stays as it was', async () => {
  const before = await digestsOf(out);
  const solution = (id: string) => readFile(join(course, 'exercises', id, 'solution/index.html'));
  await addToCheck('mini-titre', JSON.stringify((await solution('mini-titre')).toString()));
  await addToCheck('mini-huit', JSON.stringify((await solution('mini-huit')).toString('base64')));
  const stopped = await run('src/pack/pack-cli.ts', ['--course', course, '--out', out]);
  expect(stopped.code).toBe(1);
  expect(stopped.stderr).toContain('Ce texte est pour le formateur, mais il est dans l’édition des apprenants');
  expect(stopped.stderr).toMatch(/^exercises\/mini-titre\/solution\/index\.html:\d+ /m);
  expect(stopped.stderr).toMatch(/^exercises\/mini-huit\/solution\/index\.html:\d+ /m);
  expect(await digestsOf(out)).toEqual(before);
}, 600_000);

test('the course itself: nothing of its trainers is in what its learners receive', { timeout: 240_000 }, async () => {
  const secrets = await readSecrets(ROOT);
  expect(secrets.runs.size).toBeGreaterThan(100);
  const leaksOf = leakFinder(secrets);
  const received = [...(await filesOf(wholeCourse.dir))];
  const leaks = received.flatMap(([path, bytes]) => leaksOf(path, layersOf(path, bytes)));
  expect(leaks).toEqual([]);
});

function writeForTrainers(dir: string, name: string, head: string, text: string): Promise<void> {
  return writeFile(join(dir, `${name}.formateur.mdx`), `---\n${head}\n---\n\n${text}\n`);
}

function addToCheck(id: string, value: string): Promise<void> {
  return appendFile(join(course, `checks/${id}.ts`), `export const reponse = ${value};\n`);
}

/** @returns word → its file */
async function plantCanaries(root: string): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  const isSecret = /\/(solution|witnesses)\/|\.formateur\.|mini-brouillon|\/mini-02\./;
  for (const folder of ['lessons', 'exercises', 'checks']) {
    for (const [name] of await filesOf(join(root, folder))) {
      const path = `${folder}/${name}`;
      if (!isSecret.test(`/${path}`) || !/\.(html|css|js|ts|mdx|txt)$/.test(path)) continue;
      const word = `canari${createHash('sha256').update(path).digest('hex').slice(0, 24)}`;
      words.set(word, path);
      await appendFile(join(root, path), inComment(path, word));
    }
  }
  return words;
}

function inComment(path: string, word: string): string {
  if (path.endsWith('.html')) return `<!-- ${word} -->\n`;
  if (path.endsWith('.css')) return `/* ${word} */\n`;
  return /\.[jt]s$/.test(path) ? `export const canary = '${word}';\n` : `\nLe mot ${word}.\n`;
}

/** `lecons/mini-01.html ← exercises/mini-titre/solution/index.html` */
async function canariesIn(dir: string): Promise<string[]> {
  return [...(await filesOf(dir))].flatMap(([path, bytes]) =>
    findIn(path, bytes).map((source) => `${path} ← ${source}`),
  );
}

function findIn(path: string, bytes: Uint8Array): string[] {
  const find = runFinder([...canaries.keys()].map(fold));
  const found = new Set(layersOf(path, bytes).texts.flatMap(find));
  return [...found].map((word) => canaries.get(word) ?? '');
}
