import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lesson } from '../course-rules/example-course.ts';
import { readBefore } from './read-before.ts';
import { knownIds, stableIds } from './stable-ids.ts';

const exercise = (id: string) => ({ id, file: `exercises/${id}/exercise.mdx` });
const page = (id: string) => ({ id, file: `lessons/01-html/${id}.mdx` });
const NOBODY_SAID = { ids: [], text: '' };

test('what has an id that learners know', () => {
  const named = [exercise('html-03-plan'), page('html-03'), { id: 'F01', file: 'lessons/_fiches/F01.mdx' }];
  const others = [
    ...['lessons/01-html/index.mdx', 'lessons/01-html/html-03.formateur.mdx', 'lessons/_guides/auteur.mdx'],
    ...['exercises/html-03-plan/starter/exercise.mdx', 'lessons/_plan.yaml'],
  ];
  expect(knownIds([...named.map(({ file }) => file), ...others])).toEqual(named);
});

test('an exercise that took another name: told where it is now', () => {
  const now = [exercise('html-03-plan-de-page'), exercise('html-03-autre'), page('html-03-plan')];
  const since = { gone: [exercise('html-03-plan')], fresh: [now[0] ?? exercise(''), page('html-03-plan')] };
  expect(stableIds(now, since, NOBODY_SAID)).toMatchObject([
    { file: 'exercises/html-03-plan-de-page/exercise.mdx', fix: expect.stringContaining('« html-03-plan-de-page »') },
  ]);
});

test('an exercise that is gone: no neighbour is taken for its heir', () => {
  const now = [exercise('html-03-plane')];
  const [found] = stableIds(now, { gone: [exercise('html-03-plan')], fresh: [] }, NOBODY_SAID);
  expect(found?.file).toBe('exercises/html-03-plan/exercise.mdx');
  expect(found?.fix).toBe('Rétablissez-le, ou notez-le dans lessons/_anciens.yaml.');
});

test.each([
  ['said', '- id: a-01-x\n  why: Coupé.', []],
  ['with an heir', '- id: a-01-x\n  now: a-01-y\n  why: Coupé.', []],
  ['with an heir that is not there', '- id: a-01-x\n  now: a-01-z\n  why: Coupé.', ['2: Écrivez « a-01-y ».']],
  [
    'another that serves again',
    '- id: a-01-x\n  why: Coupé.\n- id: a-01-y\n  why: Retiré.',
    ['3: Choisissez un autre nom, ou retirez cette entrée.'],
  ],
])('one that is gone, %s', (_, text, told) => {
  const ids = text.split(/^- /m).flatMap((entry) => {
    const value = (key: string) => new RegExp(`^ *${key}: (.*)$`, 'm').exec(entry)?.[1];
    const [id, now] = [value('id'), value('now')];
    return id ? [{ id, why: 'Coupé.', ...(now ? { now } : {}) }] : [];
  });
  const found = stableIds([exercise('a-01-y')], { gone: [exercise('a-01-x')], fresh: [] }, { ids, text });
  expect(found.map(({ line, fix }) => `${line}: ${fix}`)).toEqual(told);
});

let course: string;
beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'envol ids '));
});
afterEach(() => rm(course, { recursive: true, force: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Envol', '-c', 'user.email=envol@example.org', ...args], { cwd: course });
async function commit(id: string, status: string): Promise<void> {
  await mkdir(dirname(join(course, page(id).file)), { recursive: true });
  await writeFile(join(course, page(id).file), lesson({ id, status }));
  git('add', '--all');
  git('commit', '--quiet', '--message', id);
}

test('compared with where the work left main: neither drafts nor what main has gained since', async () => {
  git('init', '--quiet', '--initial-branch=main');
  await commit('html-01', 'beta');
  await commit('html-02', 'draft');
  git('branch', 'mine');
  await commit('html-03', 'active');
  git('checkout', '--quiet', 'mine');
  await commit('html-04', 'beta');
  expect(await readBefore(course, [page('html-04')])).toEqual({ gone: [page('html-01')], fresh: [page('html-04')] });
  git('checkout', '--quiet', '--detach');
  git('branch', '--delete', '--force', 'main', 'mine');
  expect(await readBefore(course, [page('html-01')])).toMatchObject({ gone: [page('html-04')] });
});

test.each([
  ['no git', () => {}],
  ['no commit yet', () => git('init', '--quiet')],
])('%s: there is nothing to compare with', async (_, begin) => {
  begin();
  expect(await readBefore(course, [])).toBeUndefined();
});
