import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExerciseResult } from '../course/result.ts';
import { COURSE, ROOT, run } from './run.ts';

/** The commands of a workspace, as processes: bare words, as they are typed on Windows too. */
const RIGHT = '<!doctype html><h1>L’été</h1><button onclick="this.textContent=\'Merci\'">Cliquez</button>';
const WRONG = '<!doctype html><h1>Hiver</h1><button onclick="this.textContent=\'Merci\'">Cliquez</button>';

let place: string;
let serial = 0;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'Été 100% #1 '));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** A workspace with these works. */
async function workspaceOf(works: Record<string, string>): Promise<string> {
  const workspace = join(place, `atelier ${++serial}`);
  for (const [id, html] of Object.entries(works)) {
    await mkdir(join(workspace, 'exercices', id), { recursive: true });
    await writeFile(join(workspace, 'exercices', id, 'index.html'), html);
  }
  return workspace;
}
const options = (workspace: string) => ['--course', COURSE, '--workspace', workspace];
const check = (workspace: string, ...words: string[]) =>
  run('src/check/cli.ts', [...words, ...options(workspace)], { ENVOL_BROWSER: 'embedded' });

test('without a name: the exercise whose files changed last, and it is said', async () => {
  const workspace = await workspaceOf({ 'mini-titre': RIGHT, 'mini-trompeur': WRONG });
  const later = new Date(Date.now() + 60_000);
  await utimes(join(workspace, 'exercices/mini-titre/index.html'), later, later);
  const { code, stdout, stderr } = await check(workspace);
  expect(stderr).toContain('Votre dernier exercice : « mini-titre ».');
  expect(stdout).toContain('Réussi ! 3 sur 3 contrôles.');
  expect(code).toBe(0);
});

test('without a name and without any work: how to begin, 2', async () => {
  const { code, stderr } = await check(join(place, 'rien'));
  expect(stderr).toContain('npm run check -- ');
  expect(code).toBe(2);
});

test('the first time: the files of the exercise are copied, and it is said where', async () => {
  const workspace = join(place, 'neuf');
  const { code, stderr } = await check(workspace, 'mini-titre');
  expect(stderr).toContain(`Les fichiers de départ sont dans ${join(workspace, 'exercices/mini-titre')}`);
  expect(code).toBe(1);
  // The one version that is kept is of these same files: there is no work to bring back.
  await rm(join(workspace, 'exercices/mini-titre'), { recursive: true });
  expect((await check(workspace, 'mini-titre')).stdout).not.toContain('est gardé');
});

test('tout: a line for each exercise that is started, then how many', async () => {
  const workspace = await workspaceOf({ 'mini-titre': RIGHT, 'mini-trompeur': '<p>' });
  const { code, stdout } = await check(workspace, 'tout');
  expect(stdout).toContain('✓ Un titre (mini-titre) : 3 sur 3 contrôles.');
  expect(stdout).toContain('→ Des témoins qui se trompent (mini-trompeur) : 0 sur 2 contrôles.');
  expect(stdout).toContain('1 exercice réussi sur 2.');
  expect(code).toBe(1);
});

test('tout json: one document, in the order of the course', async () => {
  const workspace = await workspaceOf({ 'mini-trompeur': WRONG, 'mini-titre': RIGHT });
  const { code, stdout } = await check(workspace, 'tout', 'json');
  const { results } = JSON.parse(stdout) as { results: ExerciseResult[] };
  expect(results.map(({ exercise, checks }) => [exercise, checks.every(({ status }) => status === 'passed')])).toEqual([
    ['mini-titre', true],
    ['mini-trompeur', true],
  ]);
  expect(code).toBe(0);
});

test('tout, when nothing is started: how to begin, 2', async () => {
  const { code, stderr } = await check(join(place, 'rien'), 'tout');
  expect(stderr).toContain('npm run check -- ');
  expect(code).toBe(2);
});

test('transmis: noted once the exercise is acquired, not before', async () => {
  const workspace = await workspaceOf({ 'mini-titre': RIGHT });
  const before = await check(workspace, 'mini-titre', 'transmis');
  expect(before).toMatchObject({ code: 1, stdout: expect.stringContaining('« Un titre » n’est pas encore acquis.') });
  await check(workspace, 'mini-titre');
  const after = await check(workspace, 'mini-titre', 'transmis');
  expect(after).toMatchObject({ code: 0, stdout: expect.stringContaining('vous avez transmis « Un titre ».') });
  expect((await check(workspace, 'liste')).stdout).toContain('transmis');
});

test('an answer that nobody reads any more is no error', async () => {
  const workspace = await workspaceOf({ 'mini-titre': RIGHT });
  const child = spawn(process.execPath, [join(ROOT, 'src/check/cli.ts'), 'mini-titre', ...options(workspace)], {
    env: { ...process.env, ENVOL_BROWSER: 'embedded' },
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(said).not.toMatch(/EPIPE|\bat .*:\d+/);
});

test('help: every command, as it is typed', async () => {
  const { code, stdout } = await check(join(place, 'rien'), 'help');
  for (const word of ['tout', 'liste', 'indice', 'suivre', 'aide', 'retrouver', 'rapport', 'json']) {
    expect(stdout).toContain(word);
  }
  expect(code).toBe(0);
});

test('suivre: a verdict at each save, until Ctrl + C', async () => {
  const workspace = await workspaceOf({ 'mini-titre': WRONG });
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/check/cli.ts'), 'mini-titre', 'suivre', ...options(workspace)],
    { env: { ...process.env, ENVOL_BROWSER: 'embedded', NO_COLOR: '1' } },
  );
  let said = '';
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => said.includes(text) && resolve();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await says('2 sur 3 contrôles.');
  await says('Enregistrez : la vérification recommence.');
  await writeFile(join(workspace, 'exercices/mini-titre/index.html'), RIGHT);
  await says('Réussi ! 3 sur 3 contrôles.');
  await says('Pour continuer :');
  said = '';
  await rm(join(workspace, 'exercices/mini-titre'), { recursive: true });
  await says('Votre travail d’avant est gardé. Pour voir ses versions : npm run check -- mini-titre retrouver');
  await says('Enregistrez : la vérification recommence.');
  // Longer than the folder is looked at again: what was put back is no save.
  await new Promise((later) => setTimeout(later, 500));
  expect(said.match(/sur 3 contrôles/g)).toHaveLength(1);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
