import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecrets, type Secrets } from './secrets.ts';

const page = (...lines: string[]) => lines.map((line) => `<p>Une phrase assez longue : ${line}</p>\n`).join('');
const COURSE: Record<string, string> = {
  'lessons/01-html/a.mdx': `---\nstatus: active\n---\n${page('dans la leçon', 'deux', 'trois')}`,
  'lessons/01-html/b.mdx': `---\nstatus: draft\n---\n${page('brouillon', 'deux b', 'trois b')}`,
  'lessons/01-html/a.formateur.mdx': `---\nlesson: a\n---\n${page('note', 'deux n', 'trois n')}`,
  'exercises/x/exercise.mdx': '---\nstatus: active\n---\n',
  'exercises/x/starter/index.html': page('départ', 'deux d', 'trois d'),
  'exercises/x/starter/logo.svg': '<svg/>',
  'exercises/x/solution/index.html': page(
    'départ',
    'deux d',
    'trois d',
    'la réponse',
    'dans la leçon',
    'deux',
    'trois',
  ),
  'exercises/x/solution/logo.svg': '<svg/>',
  'exercises/x/witnesses/bad/faux/index.html': page('faux', 'deux f', 'trois f'),
  'exercises/y/exercise.mdx': '---\nstatus: draft\n---\n',
  'exercises/y/starter/index.html': page('départ de y', 'deux y', 'trois y'),
  'checks/x.ts': '',
  'checks/y.ts': 'check(un)\ncheck(deux)\ncheck(trois)',
};

let root: string;
let secrets: Secrets;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'envol-secrets-'));
  for (const [path, text] of Object.entries(COURSE)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  secrets = await readSecrets(root);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('whole files: those of trainers and of drafts, but what a starter gives', () => {
  expect([...new Set(secrets.files.values())].sort()).toEqual([
    'checks/y.ts',
    'exercises/x/solution/index.html',
    'exercises/x/witnesses/bad/faux/index.html',
    'exercises/y/exercise.mdx',
    'exercises/y/starter/index.html',
    'lessons/01-html/a.formateur.mdx',
    'lessons/01-html/b.mdx',
  ]);
});

test('three lines: those of no starter, no statement, no lesson', () => {
  const places = [...new Set([...secrets.runs.values()])].filter((place) => place.startsWith('exercises/x/solution'));
  expect(places).toEqual([2, 3, 4].map((line) => `exercises/x/solution/index.html:${line}`));
});
