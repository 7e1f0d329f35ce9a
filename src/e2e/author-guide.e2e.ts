import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, run } from './run.ts';

/** CONTRIBUTING.md, followed step by step on a course where nothing is written yet. */
const guide = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Its commands, in order. */
const commands = [...guide.matchAll(/^( *)```sh\n([\s\S]*?)^ *```/gm)]
  .flatMap(({ 2: block = '' }) => block.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line !== '');

/** Those that make the whole course, judge the kit, need a workspace or do not end: other tests run them. */
const ELSEWHERE = [
  ...['npm ci', 'npm start', 'npm run dev', 'npm run format', 'npm run lint:code', 'npm run types'],
  'npm run check -- css-02-badges',
];

let course: string;
beforeAll(async () => {
  course = await mkdtemp(join(ROOT, '.cache-author '));
  await mkdir(join(course, 'lessons'));
  for (const name of ['_plan.yaml', '_glossaire.yaml', '_competences.yaml', '_mots.txt'])
    await cp(join(ROOT, 'lessons', name), join(course, 'lessons', name));
  // A check finds its vocabulary beside itself, as in the repository.
  await symlink(join(ROOT, 'src'), join(course, 'src'), 'junction');
});
afterAll(() => rm(course, { recursive: true, force: true }));

test('each command of the guide is one of the repository', () => {
  for (const command of commands) {
    const [, name = ''] = /^npm (?:run )?([\w:]+)/.exec(command) ?? [];
    expect(['ci', ...Object.keys(scripts)], command).toContain(name);
  }
});

test('each step works, in the order of the guide', { timeout: 240_000 }, async () => {
  for (const command of commands.filter((one) => !ELSEWHERE.includes(one))) {
    const [, name = '', rest = ''] = /^npm run ([\w:]+)(?: (?:-- )?(.*))?$/.exec(command) ?? [];
    const program = /^node (\S+)$/.exec(scripts[name] ?? '')?.[1] ?? '';
    const args = (rest.match(/"[^"]*"|\S+/g) ?? []).map((arg) => arg.replaceAll('"', ''));
    const done = await run(program, ['--course', course, ...args], { ENVOL_BROWSER: 'embedded', GITHUB_ACTIONS: '' });
    expect(done.code, `${command}\n${done.stdout}${done.stderr}`).toBe(0);
  }
  expect(existsSync(join(course, 'lessons/02-css/css-02.mdx'))).toBe(true);
  expect(existsSync(join(course, 'lessons/02-css/css-02.formateur.mdx'))).toBe(true);
  expect(existsSync(join(course, 'checks/css-02-badges.ts'))).toBe(true);
});

test('each file that the guide names is there', () => {
  const named = [...guide.matchAll(/`((?:src|lessons|exercises|checks|public|\.devcontainer)[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
