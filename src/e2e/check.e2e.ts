import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExerciseResult } from '../course/result.ts';
import { COURSE, ROOT, run } from './run.ts';

/** The checker as a learner meets it: a process, files on a disk with an awkward path, the browser inside the kit. */
const check = (...args: string[]) => run('src/check/cli.ts', args, { ENVOL_BROWSER: 'embedded' });
const mini = (dir: string, ...args: string[]) => check('mini-titre', '--course', COURSE, '--dir', dir, ...args);
const page = (body: string) =>
  `<!doctype html>\n<html lang="fr">\n<head><title>x</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
const RIGHT = page('<h1>L’été</h1>\n<button onclick="this.textContent=\'Merci\'">Cliquez</button>');

let place: string;
let serial = 0;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'Été 100% #1 '));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** What the checker shows on a terminal of that many columns. */
function onTerminal(columns: number, ...args: string[]): Promise<string> {
  // Paths go through the environment: a shell reads this line.
  const line = `stty cols ${columns}; exec "$NODE_OF_TEST" "$PROGRAM" ${args.map((_, rank) => `"$ARG${rank}"`).join(' ')}`;
  const given = Object.fromEntries(args.map((arg, rank) => [`ARG${rank}`, arg]));
  const env = { ...process.env, NODE_OF_TEST: process.execPath, PROGRAM: join(ROOT, 'src/check/cli.ts'), ...given };
  const child = spawn('script', ['-qec', line, '/dev/null'], { env: { ...env, ENVOL_BROWSER: 'embedded' } });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(shown.replaceAll('\r\n', '\n')));
  });
}

/** A folder of work with these files. */
async function work(files: Record<string, string | Uint8Array>): Promise<string> {
  const dir = join(place, `élève ${++serial}`);
  await mkdir(dir);
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return dir;
}

describe('a verdict', () => {
  test('a right work: what works, success, 0', async () => {
    const { code, stdout } = await mini(await work({ 'index.html': RIGHT }));
    expect(stdout).toContain('✓ Le titre est « L’été »');
    expect(stdout).toContain('Réussi ! 3 sur 3 contrôles.');
    expect(code).toBe(0);
  });

  test('a wrong work: what works first, then expected, found, file and line, first hint, 1', async () => {
    const { code, stdout } = await mini(await work({ 'index.html': page('<h1>Hiver</h1>\n<h1>Encore</h1>') }));
    expect(stdout).toMatch(
      /→ Pas encore : La page a un titre principal\n\s+Attendu : un seul élément\n\s+Trouvé : 2 éléments \(lignes 5 et 6\)\n\s+Où : index.html, ligne 5\n\s+Indice : Regardez le titre\./,
    );
    expect(stdout).toContain('0 sur 3 contrôles. 1 se fera ensuite.');
    expect(code).toBe(1);
  });

  test('files that are as they were received: perhaps nothing was saved', async () => {
    const starter = await readFile(join(COURSE, 'exercises/mini-titre/starter/index.html'));
    const unsaved = 'vos fichiers sont comme au départ. Vous avez écrit quelque chose ? Enregistrez d’abord';
    expect((await mini(await work({ 'index.html': starter }))).stdout).toContain(unsaved);
    expect((await mini(await work({ 'index.html': page('<h1>Hiver</h1>') }))).stdout).not.toContain(unsaved);
    const copied = await mini(await work({ 'index.html': starter, 'index - Copie.html': RIGHT }));
    expect(copied.stdout).toContain('dans « index - Copie.html ». La vérification lit « index.html ».');
    expect((await mini(await work({ 'index.html': ' \n' }))).stdout).toContain('index.html est vide. Vous avez écrit');
  });

  test('the line is right even when a script has moved things', async () => {
    const moved = page(
      '<h1>Hiver</h1>\n<button onclick="this.textContent=\'Merci\'">Cliquez</button><script>document.body.prepend(document.createElement("p"))</script>',
    );
    expect((await mini(await work({ 'index.html': moved }))).stdout).toContain('Où : index.html, ligne 5');
  });

  test.runIf(process.platform === 'linux')('a narrow terminal: no line is wider, no word is cut', async () => {
    const dir = await work({ 'index.html': page('<h1>Hiver</h1>\n<h1>Encore</h1>') });
    const piped = (await mini(dir)).stdout;
    const shown = await onTerminal(40, 'mini-titre', '--course', COURSE, '--dir', dir);
    const lines = stripVTControlCharacters(shown).split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
    expect(Math.max(...piped.split('\n').map((line) => line.length))).toBeGreaterThan(40);
    const words = (text: string) => text.trim().split(/\s+/);
    expect(words(lines.join(' ')).slice(-words(piped).length)).toEqual(words(piped));
  });

  test('a check that acts does not disturb the others', async () => {
    const html = page(
      '<h1>L’été</h1><button onclick="document.body.innerHTML=\'<button>Merci</button>\'">Cliquez</button>',
    );
    expect((await mini(await work({ 'index.html': html }))).code).toBe(0);
  });

  test('--json: one document on the standard output, and nothing else', async () => {
    const { code, stdout } = await mini(await work({ 'index.html': page('<p>L’été</p>') }), '--json');
    const { version, results } = JSON.parse(stdout) as { version: number; results: ExerciseResult[] };
    expect(version).toBe(1);
    expect(results[0]?.checks.map(({ status }) => status)).toEqual(['failed', 'blocked', 'failed']);
    expect(results[0]).toMatchObject({
      exercise: 'mini-titre',
      problems: [],
      remarks: [],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(code).toBe(1);
  });
});

describe('files that cannot be read: one sentence, 1, no stack', () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['an empty folder', {}, 'Le dossier est vide. Enregistrez-y votre fichier index.html.'],
    ['another name', { 'page.html': RIGHT }, 'Le fichier index.html manque.'],
    ['another case', { 'Index.HTML': RIGHT }, 'Renommez-le index.html, en respectant les minuscules.'],
    ['a second extension', { 'index.html.txt': RIGHT }, 'Retirez la fin en trop : index.html.'],
    ['Windows-1252', { 'index.html': Buffer.from(RIGHT.replace('’', "'"), 'latin1') }, 'enregistrez-le en UTF-8.'],
    ['no text at all', { 'index.html': new Uint8Array([0x50, 0x4b, 0, 1, 2]) }, 'index.html ne contient pas du texte.'],
    ['50 MB', { 'index.html': new Uint8Array(50_000_000).fill(32) }, 'index.html pèse 50 Mo.'],
  ])('%s', async (_, files, sentence) => {
    const { code, stdout, stderr } = await mini(await work(files));
    expect(stdout).toContain(sentence);
    expect(stdout).toContain('0 sur 3 contrôles. 3 se feront ensuite.');
    // No hint helps where a file does.
    expect(stdout).not.toContain('indice');
    expect(stdout + stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(code).toBe(1);
  });
});

describe('a wrong use: a sentence, 2', () => {
  test.each<[string, string[], string]>([
    [
      'an id that is almost right',
      ['html-3-plan'],
      'L’exercice « html-3-plan » n’existe pas. Les noms proches : html-03-plan',
    ],
    ['a word that is almost right', ['idnice'], 'n’existe pas. Les noms proches : indice'],
    ['a folder without an id', ['--dir', ROOT], 'Indiquez un exercice.'],
    ['an option that does not exist', ['html-03-plan', '--jsno'], 'Pour la liste des mots : npm run check -- mots'],
    ['a folder that does not exist', ['html-03-plan', '--dir', join(ROOT, 'absent')], 'absent » n’existe pas.'],
    ['a file for a folder', ['html-03-plan', '--dir', join(ROOT, 'package.json')], 'ne s’ouvre pas comme un dossier.'],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await check(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('no browser: what was looked for, what to do', async () => {
    const { code, stderr } = await run(
      'src/check/cli.ts',
      ['html-03-plan', '--dir', await work({ 'index.html': '' })],
      { ENVOL_BROWSER: '/absent/chrome' },
    );
    expect(stderr).toContain('Aucun navigateur trouvé');
    expect(stderr).toContain('/absent/chrome');
    expect(code).toBe(2);
  });
});

describe('our faults are said as ours, 2', () => {
  test('a check that throws', async () => {
    const { code, stdout } = await check(
      'mini-casse',
      '--course',
      COURSE,
      '--dir',
      await work({ 'index.html': RIGHT }),
    );
    expect(stdout).toContain('C’est une erreur du kit, pas de votre travail.');
    expect(stdout).not.toContain('TypeError');
    expect(code).toBe(2);
  });

  test('an exercise without any check is never a success', async () => {
    const { code, stdout } = await check('mini-vide', '--course', COURSE, '--dir', await work({ 'index.html': RIGHT }));
    expect(stdout).toContain('Cet exercice n’a aucun contrôle.');
    expect(code).toBe(2);
  });
});
