import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COURSE, type Finished, ROOT } from './run.ts';
import { digestsOf, spawnAndRead, writeAtelier } from './write-atelier.ts';

/** `installer.sh`, from a course that nobody may write to. Its twin for Windows: `windows.e2e.ts`. */
const AWKWARD = `Été 100% #1 & "co" d'été`;

let place: string;
let course: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'installer '));
  course = join(place, `${AWKWARD} – cours`);
  await writeCourse(course);
  await makeReadOnly(course);
});
afterAll(async () => {
  await spawnAndRead('chmod', ['-R', 'u+w', place], { cwd: '/', env: { PATH: '/usr/bin:/bin' } });
  await rm(place, { recursive: true, force: true });
});

interface Install {
  /** Where the learner installs; else it is asked, or known. */
  to?: string;
  home?: string;
  from?: string;
  /** Before the commands of the system. */
  bin?: string;
  uid?: number | undefined;
}

const install = ({ to, home = join(place, 'home'), from = course, bin = '', uid }: Install): Promise<Finished> =>
  spawnAndRead(join(from, 'atelier/installer.sh'), to ? [to] : [], {
    ...{ cwd: place, detached: true, ...(uid ? { uid } : {}) },
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: home, BIN: bin },
  });
const own = (name: string) => join(place, name, AWKWARD);
const page = (atelier: string, id: string) => join(atelier, 'exercices', id, 'index.html');

test('a fresh one, from a share that cannot be written: everything, and writable', async () => {
  const to = own('fresh');
  const { code, stdout, stderr } = await install({ to });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`C’est prêt. Ouvrez « ouvrir-le-cours.html » dans ce dossier :\n    ${to}`);
  expect((await readdir(to)).sort()).toEqual(
    [
      'cours.js',
      'envol.json',
      'exercices',
      'ouvrir-le-cours.html',
      'package.json',
      'verificateur',
      'verifier.cmd',
    ].concat('verifier.sh'),
  );
  const { exercices, verificateur } = await partsOf(to);
  expect({ exercices, verificateur }).toEqual(await partsOf(join(course, 'atelier')));
  const modes = await Promise.all(['verifier.sh', 'envol.json', 'cours.js'].map((name) => stat(join(to, name))));
  expect(modes.map(({ mode }) => (mode & 0o700).toString(8))).toEqual(['700', '600', '600']);
  expect((await stat(page(to, 'mini-titre'))).mode & 0o200).toBe(0o200);
});

test('cours.js: where the course is, whatever its name', async () => {
  const to = own('address');
  await install({ to });
  const window: { ENVOL_COURS?: string } = {};
  runInNewContext(await readFile(join(to, 'cours.js'), 'utf8'), { window });
  expect(window.ENVOL_COURS).toBe(course);
});

test('again: new exercises and the checker come, the work stays', async () => {
  const to = own('again');
  await install({ to });
  await writeFile(page(to, 'mini-titre'), 'mon travail');
  await rm(page(to, 'mini-vide'));
  await rm(join(to, 'exercices/mini-huit'), { recursive: true });
  await mkdir(join(to, 'progression'));
  await writeFile(join(to, 'progression/progression.json'), '{}');
  await writeFile(join(to, 'envol.json'), '{ "course": "envol", "version": "0.0.1", "id": "a" }');
  await writeFile(join(to, 'verificateur/former.mjs'), '');
  await rm(join(to, 'verificateur/programme.mjs'));
  const { code, stdout } = await install({ to });
  expect(stdout).toContain('Atelier mis à jour. Vos exercices et votre progression sont restés comme ils étaient.');
  expect(code).toBe(0);
  expect(await readFile(page(to, 'mini-titre'), 'utf8')).toBe('mon travail');
  expect(await readdir(join(to, 'exercices/mini-vide'))).toEqual([]);
  expect(await readdir(join(to, 'exercices/mini-huit'))).toEqual(['index.html']);
  expect(await readFile(join(to, 'progression/progression.json'), 'utf8')).toBe('{}');
  expect(await readFile(join(to, 'envol.json'), 'utf8')).toContain('"id": "a"');
  expect(await digestsOf(join(to, 'verificateur'))).toEqual(await digestsOf(join(course, 'atelier/verificateur')));
});

test('a folder of one’s own choice is known the next time, and updated; where it is gone, it is the usual one', async () => {
  const to = own('chosen');
  const home = join(place, 'home of Léa');
  await install({ to, home });
  await rm(join(to, 'verificateur/programme.mjs'));
  const { code, stdout } = await install({ home });
  expect(stdout).toContain(`Votre atelier est déjà dans ce dossier. Il va être mis à jour :\n    ${to}\n`);
  expect(stdout).toContain('Atelier mis à jour.');
  expect(code).toBe(0);
  expect((await partsOf(to)).verificateur).toEqual((await partsOf(join(course, 'atelier'))).verificateur);
  await rm(to, { recursive: true });
  const { stdout: other } = await install({ home });
  expect(other).not.toContain('Votre atelier est déjà');
  expect(await readdir(home)).toContain('atelier-envol');
});

test('the known folder refuses: it is said, and the next time it is asked', async () => {
  const home = join(place, 'home of Noé');
  const to = join(home, 'own');
  await mkdir(home);
  // Root is refused nothing: someone else installs.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  if (uid) {
    await chown(home, uid, uid);
    await chmod(place, 0o755);
  }
  expect(await install({ to, home, uid })).toMatchObject({ code: 0, stderr: '' });
  await chmod(to, 0o555);
  const { code, stdout, stderr } = await install({ home, uid });
  expect(stdout).toContain(`Votre atelier est déjà dans ce dossier. Il va être mis à jour :\n    ${to}\n`);
  expect(stderr).toBe('Ce dossier refuse l’écriture. Relancez « installer » et choisissez un autre dossier.\n');
  expect(code).toBe(2);
  expect(await install({ home, uid })).toMatchObject({ code: 0, stderr: '' });
  expect(await readdir(home)).toContain('atelier-envol');
});

test('settings that cannot be written: the workspace is there all the same', async () => {
  const home = join(place, 'home of Zoé');
  await mkdir(home);
  await writeFile(join(home, '.config'), '');
  const { code, stderr } = await install({ to: own('no settings'), home });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('a stick in FAT, where nothing has rights: the same, without a word', async () => {
  const bin = await mkdtemp(join(place, 'fat-'));
  const refuse = '#!/bin/sh\necho "Operation not permitted" >&2\nexit 1\n';
  for (const name of ['chmod', 'ln', 'chown']) await writeFile(join(bin, name), refuse, { mode: 0o755 });
  const to = own('stick');
  const { code, stderr } = await install({ to, bin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await partsOf(to)).verificateur).toEqual((await partsOf(join(course, 'atelier'))).verificateur);
});

describe('an update that is cut', () => {
  const TURNS = { cp: 6, mv: 7 };
  const FULL = `echo "No space left on device" >&2; exit 1`;

  /** A command of the system that, at one of its turns, does half of its work, then fails or takes all down with it. */
  async function failing(program: keyof typeof TURNS, turn: number, end: string): Promise<string> {
    const bin = await mkdtemp(join(place, 'bin-'));
    const half = `for last; do :; done
  find "$last" -type f | tail -n 1 | while read -r file; do : >"$file"; done`;
    const script = `#!/bin/sh
turn=$(($(cat "$BIN/turn") + 1))
echo $turn >"$BIN/turn"
[ $turn != ${turn} ] || [ ${program} = cp ] || { ${end}; }
/bin/${program} "$@" || exit
if [ $turn = ${turn} ]; then
  ${half}
  ${end}
fi
`;
    await writeFile(join(bin, 'turn'), '0');
    await writeFile(join(bin, program), script, { mode: 0o755 });
    return bin;
  }

  const turns = (program: keyof typeof TURNS, how: string) =>
    [...Array(TURNS[program]).keys()].map((turn) => [program, turn + 1, how] as const);
  const cuts = [
    ...turns('cp', 'full disk'),
    ['cp', 2, 'kill'],
    ...turns('mv', 'kill'),
    ['mv', 3, 'full disk'],
  ] as const;
  test.each(cuts)('%s, turn %i, %s: nothing lost, said, resumed', async (program, turn, how) => {
    const to = own(`cut ${program} ${turn} ${how}`);
    await install({ to });
    await rm(join(to, 'exercices/mini-huit'), { recursive: true });
    await writeFile(page(to, 'mini-titre'), 'mon travail');
    const { verificateur } = await partsOf(to);

    const cut = await install({ to, bin: await failing(program, turn, how === 'kill' ? 'kill -9 0' : FULL) });
    if (how === 'full disk') expect(cut.stderr).toMatch(/^La copie s’est arrêtée. Votre travail est intact./);
    expect(cut.code).toBe(how === 'kill' ? null : 2);
    expect([verificateur, {}]).toContainEqual((await partsOf(to)).verificateur);
    expect(await readFile(page(to, 'mini-titre'), 'utf8')).toBe('mon travail');
    expect([undefined, ['index.html']]).toContainEqual(await namesIn(join(to, 'exercices/mini-huit')));
    const { stderr } = await spawnAndRead(join(to, 'verifier.sh'), ['liste'], {
      cwd: to,
      env: { PATH: '/usr/bin:/bin' },
    });
    expect(stderr).toContain('L’installation de cet atelier n’est pas finie.');

    expect((await install({ to })).code).toBe(0);
    expect((await partsOf(to)).verificateur).toEqual(verificateur);
    expect(await readFile(page(to, 'mini-titre'), 'utf8')).toBe('mon travail');
    expect(await readdir(join(to, 'exercices/mini-huit'))).toEqual(['index.html']);
    expect(await readdir(to)).not.toContain('installation-en-cours.txt');
  });

  test('these are all the turns', async () => {
    for (const program of ['cp', 'mv'] as const) {
      const to = own(`turns ${program}`);
      await install({ to });
      await rm(join(to, 'exercices/mini-huit'), { recursive: true });
      const bin = await failing(program, 99, FULL);
      await install({ to, bin });
      expect(Number(await readFile(join(bin, 'turn'), 'utf8'))).toBe(TURNS[program]);
    }
  });
});

test('two at once, in one folder and in two: whole', async () => {
  const [one, other] = [own('both'), own('neighbour')];
  await Promise.all([install({ to: one }), install({ to: one }), install({ to: other })]);
  // One of the two may have been told to start again.
  expect((await install({ to: one })).code).toBe(0);
  for (const to of [one, other]) {
    expect((await partsOf(to)).verificateur).toEqual((await partsOf(join(course, 'atelier'))).verificateur);
  }
});

describe('places that it refuses, or goes beside', () => {
  test('a folder of other things: a folder of its own in it', async () => {
    const to = own('other things');
    await mkdir(to, { recursive: true });
    await writeFile(join(to, 'lettre.txt'), '');
    expect((await install({ to })).code).toBe(0);
    expect((await readdir(to)).sort()).toEqual(['atelier-envol', 'lettre.txt']);
  });

  test('the course itself', async () => {
    const { code, stderr } = await install({ to: join(course, 'atelier') });
    expect(stderr).toBe('Ce dossier est celui du cours. Relancez « installer » et choisissez un dossier à vous.\n');
    expect(code).toBe(2);
  });

  test('a place where nothing can be written', async () => {
    const { code, stderr } = await install({ to: '/proc/atelier' });
    expect(stderr).toBe('Ce dossier refuse l’écriture. Relancez « installer » et choisissez un autre dossier.\n');
    expect(code).toBe(2);
  });

  test('a zip that was opened without being extracted', async () => {
    const alone = join(place, 'zip');
    await mkdir(join(alone, 'atelier'), { recursive: true });
    const script = join(alone, 'atelier/installer.sh');
    await writeFile(script, await readFile(join(course, 'atelier/installer.sh')), { mode: 0o755 });
    const { code, stderr } = await install({ to: own('zip'), from: alone });
    expect(stderr).toBe('Ce dossier est incomplet. Dans un fichier zip, choisissez : Extraire tout.\n');
    expect(code).toBe(2);
  });

  test('no course beside: the page will ask for it', async () => {
    const alone = join(place, 'alone');
    expect(await writeAtelier(ROOT, COURSE, join(alone, 'atelier'))).toEqual([]);
    const to = own('alone, installed');
    const { code, stdout } = await install({ to, from: alone });
    expect(stdout).toContain('Le cours n’est pas à côté. « ouvrir-le-cours.html » demandera son adresse.');
    expect(code).toBe(0);
    expect(await readdir(to)).not.toContain('cours.js');
  });
});

async function writeCourse(dir: string): Promise<void> {
  expect(await writeAtelier(ROOT, COURSE, join(dir, 'atelier'))).toEqual([]);
  // What tells a course from another folder.
  await writeFile(join(dir, 'icone.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
}

async function makeReadOnly(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const runs = entry.name.endsWith('.sh');
    await chmod(join(entry.parentPath, entry.name), runs ? 0o555 : 0o444);
  }
}

function namesIn(dir: string): Promise<string[] | undefined> {
  return readdir(dir).catch(() => undefined);
}

async function partsOf(atelier: string) {
  const digests = Object.entries(await digestsOf(atelier));
  const below = (folder: string) => Object.fromEntries(digests.filter(([path]) => path.startsWith(`${folder}/`)));
  return { exercices: below('exercices'), verificateur: below('verificateur') };
}
