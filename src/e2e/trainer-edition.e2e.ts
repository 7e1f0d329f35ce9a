import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packWords } from '../words/pack.ts';
import { COURSE, ROOT, run } from './run.ts';

/** What is for the trainer alone, in each place where it may be written. */
const SECRETS = { guide: 'Mirabelle', page: 'Quetsche', note: 'Reineclaude' };

let course: string;
const build = (...words: string[]) => run('src/pack/build-cli.ts', [...words, '--course', course]);

beforeAll(async () => {
  course = await mkdtemp(join(ROOT, '.cache-course '));
  await cp(COURSE, course, { recursive: true });
  await mkdir(join(course, 'lessons/_guides'));
  const page = (head: string, text: string) => `---\n${head}\n---\n\n${text}\n`;
  const head = 'title: Les matinées\nsummary: Pour le formateur.';
  const link = '[La suite](/guides/bilan.html)';
  await writeFile(join(course, 'lessons/_guides/matinees.formateur.mdx'), page(head, `${SECRETS.guide}. ${link}`));
  await writeFile(join(course, 'lessons/_guides/bilan.formateur.mdx'), page(head, `${SECRETS.page}.`));
  const note = page('lesson: mini-01\ntitle: Note', `${SECRETS.note}.`);
  await writeFile(join(course, 'lessons/01-mini/mini-01.formateur.mdx'), note);
});
afterAll(() => rm(course, { recursive: true, force: true }));

test('the trainers’ edition has their pages, and a way to them from every page', async () => {
  expect(await build('formateur')).toMatchObject({ code: 0, stderr: '' });
  const read = (file: string) => readFile(join(course, 'dist/formateur', file), 'utf8');
  expect(await read('guides/matinees.html')).toContain(SECRETS.guide);
  expect(await read('guides/bilan.html')).toContain(SECRETS.page);
  expect(await read('corriges/mini-01.html')).toContain(SECRETS.note);
  const lesson = await read('lecons/mini-01.html');
  expect(lesson).toContain('href="../guides/matinees.html"');
  expect(lesson).toContain('href="../corriges/mini-01.html"');
});

test('nothing of them is in the learners’ edition', async () => {
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  const dir = join(course, 'dist/apprenant');
  const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  expect(names.filter((name) => /formateur|corriges|matinees|bilan/.test(name))).toEqual([]);
  const told = await Promise.all(
    names
      .filter((name) => /\.(html|js|json|txt|css)$/.test(name))
      .map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const),
  );
  const words = new RegExp(Object.values(SECRETS).join('|'), 'i');
  expect(told.filter(([, text]) => words.test(text)).map(([name]) => name)).toEqual([]);
  expect(told.length).toBeGreaterThan(10);
});

test('another word is told, and nothing is made', async () => {
  const { code, stderr } = await build('formatteur');
  expect(code).toBe(2);
  expect(stderr.trim()).toBe(packWords.noSuchEdition('formatteur', ['apprenant', 'formateur']));
  expect(await readdir(join(course, 'dist'))).not.toContain('formatteur');
});
