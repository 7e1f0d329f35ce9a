import { existsSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inventoryCsv } from '../pack/inventory/inventory-csv.ts';
import { itemsOf } from '../pack/inventory/items.ts';
import { readPacked } from '../pack/inventory/read-packed.ts';
import { windowsVerifier } from '../pack/inventory/verifiers.ts';
import { writeUpdates } from '../pack/update/write-update.ts';
import { isAll, RUN_ALL } from './all-tests.ts';
import { missingWine, windowsPath, wine } from './windows/wine.ts';
import { writeCertutil } from './windows/write-certutil.ts';

/** What whoever keeps the share runs on Windows, under wine: the scripts are ours, `certutil` is a stand-in. */
const missing = missingWine();
if (missing) console.warn(missing);

const FORMER: Record<string, string> = {
  'index.html': 'accueil 1',
  'lecons/a.html': 'leçon 1',
  'lecons/partie.html': 'partie',
  'lecons/vide.html': '',
  'atelier/envol.json': '{}',
};
const LATER: Record<string, string> = {
  'index.html': 'accueil 2',
  'lecons/a.html': 'leçon 2',
  'lecons/b.html': 'nouvelle',
  'lecons/vide.html': '',
  'atelier/envol.json': '{}',
};

/** While what is done, its file that is cut, the words of the command. Some 10 s each: on demand. */
const CUTS: [what: string, end: string, words: string[]][] = [
  ['the last file is copied', 'apprenant/index.html.part', []],
  ['a first file is copied', 'apprenant/lecons/a.html.part', []],
  ['it keeps the former version', 'retour/fichiers/index.html.part', []],
  ['it is undone', 'apprenant/lecons/a.html.part', ['annuler']],
];
if (!isAll) console.warn(`Not tried here: ${CUTS.length} cuts of appliquer.cmd. ${RUN_ALL}`);

interface Apply {
  from?: string;
  with_?: Record<string, string>;
  cut?: AbortSignal;
}

describe.skipIf(missing)('on Windows', () => {
  let place: string;
  let update: string;
  let share: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    // wine's `cmd` reads a % in a value as a variable, which that of Windows does not.
    place = await mkdtemp(join(tmpdir(), 'Été & co (1) #1! '));
    env = await writeCertutil(join(place, 'bin'));
    await writeAll(join(place, 'former/apprenant'), FORMER);
    await writeAll(join(place, 'later/apprenant'), LATER);
    const [before = [], after = []] = await Promise.all(
      ['former', 'later'].map(async (folder) => itemsOf(await readPacked(join(place, folder), ['apprenant']), [])),
    );
    await writeUpdates(join(place, 'later'), { before, since: 'f'.repeat(64), after });
    update = join(place, 'later/mise-a-jour-apprenant');
    const archive = { ...before[0], path: 'envol-apprenant.zip' } as (typeof before)[number];
    await writeFile(join(place, 'former/INVENTAIRE.csv'), inventoryCsv([...before, archive]));
    await writeFile(join(place, 'former/VERIFIER-INVENTAIRE.cmd'), windowsVerifier());
  });
  afterAll(() => rm(place, { recursive: true, force: true }));
  beforeEach(async () => {
    share = join(place, "partage d'été");
    await rm(share, { recursive: true, force: true });
    await cp(join(place, 'former'), share, { recursive: true });
  });
  const course = (...path: string[]) => join(share, 'apprenant', ...path);

  describe('VERIFIER-INVENTAIRE.cmd', () => {
    const verify = (with_ = env) => wine(['cmd', '/c', 'VERIFIER-INVENTAIRE.cmd', 'x'], { cwd: share, env: with_ });

    test('right, an empty file included; what is not beside it is said', async () => {
      const { code, stdout } = await verify();
      expect(stdout).toMatch(/Empreinte de INVENTAIRE\.csv, la comparer au papier :\r?\n[0-9a-f]{64}\r?\n/);
      expect(stdout).toContain('Pas ici, donc sans verdict : envol-apprenant.zip');
      expect(stdout).toContain(`Tout est juste. Nombre de fichiers : ${Object.keys(FORMER).length}`);
      expect(code).toBe(0);
    });

    test('missing, changed, too many: each is named', async () => {
      await unlink(course('lecons/partie.html'));
      await appendFile(course('index.html'), ' ');
      await appendFile(course('lecons/vide.html'), 'plein');
      await writeFile(course('lecons/jeu (1) & co.exe'), 'MZ');
      const { code, stdout } = await verify();
      expect(stdout.match(/^(Il manque|Contenu faux|En plus) : .*?(?=\r?$)/gm)?.sort()).toEqual([
        'Contenu faux : apprenant\\index.html',
        'Contenu faux : apprenant\\lecons\\vide.html',
        'En plus : apprenant\\lecons\\jeu (1) & co.exe',
        'Il manque : apprenant\\lecons\\partie.html',
      ]);
      expect(stdout).toContain('Ne signez pas.');
      expect(code).toBe(1);
    });

    test('no verdict: nothing to compare with, nothing to compare, no certutil', async () => {
      const without = await verify({});
      expect(without.stdout).toContain('Ce poste ne sait pas faire une empreinte. Outil absent : certutil');
      await rm(course(), { recursive: true });
      const nothing = await verify();
      expect(nothing.stdout).toContain('Rien de INVENTAIRE.csv dans ce dossier.');
      await unlink(join(share, 'INVENTAIRE.csv'));
      const alone = await verify();
      expect(alone.stdout).toContain('Il manque INVENTAIRE.csv dans ce dossier.');
      expect([without.code, nothing.code, alone.code]).toEqual([2, 2, 2]);
    });
  });

  describe('appliquer.cmd', () => {
    const apply = (words: string[] = [], { from = update, with_ = env, cut }: Apply = {}) =>
      wine(['cmd', '/c', 'appliquer.cmd', windowsPath(course()), ...words], {
        ...{ cwd: from, env: with_ },
        ...(cut ? { cut } : {}),
      });

    test('the new version; the former one is had back; then what was kept for that goes', async () => {
      const once = await apply();
      expect(once.stdout).toContain('Le cours est a jour. Nombre de fichiers : 3');
      expect(once.code).toBe(0);
      expect(without(await read(course()), /^retour\//)).toEqual(LATER);
      expect((await apply()).code).toBe(0);
      expect((await apply(['annuler'])).code).toBe(0);
      expect(await read(course())).toEqual(FORMER);
      expect((await apply(['annuler'])).stdout).toContain('Pas de retour possible');
      await apply();
      expect((await apply(['finir'])).code).toBe(0);
      expect(await read(course())).toEqual(LATER);
    }, 180_000);

    test('a file that nobody expected, a damaged update, another folder: nothing is touched', async () => {
      const damaged = join(place, 'abîmée');
      await cp(update, damaged, { recursive: true });
      await writeFile(join(damaged, 'fichiers/index.html'), 'accueil');
      expect(await apply([], { from: damaged })).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('Contenu faux dans la mise a jour : index.html'),
      });
      expect(await read(course())).toEqual(FORMER);
      await writeFile(course('lecons/a.html'), 'changed by hand');
      expect(await apply()).toMatchObject({
        code: 2,
        stdout: expect.stringContaining('Contenu inattendu sur le partage : lecons\\a.html'),
      });
      expect(await read(course())).toEqual({ ...FORMER, 'lecons/a.html': 'changed by hand' });
      expect(await apply([], { with_: {} })).toMatchObject({ code: 2, stdout: expect.stringContaining('certutil') });
      await unlink(course('index.html'));
      expect((await apply()).stdout).toContain('Ce dossier ne contient pas le cours :');
    }, 180_000);

    test('a file that cannot be replaced: where it stopped is said, the rest is whole, it goes on', async () => {
      // A folder where a file should be: as a file that someone holds open.
      await mkdir(course('lecons/b.html.part/x'), { recursive: true });
      const stopped = await apply();
      expect(stopped.stdout).toContain('Arret ici. Disque plein, ou fichier ouvert ailleurs :');
      expect(stopped.stdout).toContain('b.html');
      expect(stopped.code).toBe(1);
      expect(without(await read(course()), /^retour\/|\.part\//)).toEqual(FORMER);
      await rm(course('lecons/b.html.part'), { recursive: true });
      expect((await apply()).code).toBe(0);
      expect(without(await read(course()), /^retour\//)).toEqual(LATER);
    }, 180_000);

    /** The script, ended at once while it looks at a file. @param end of the path of that file */
    const cutAt = async (end: string, words: string[]) => {
      const [holds, held] = ['holds', 'held'].map((name) => join(place, 'bin', name)) as [string, string];
      await rm(held, { force: true });
      await writeFile(holds, `${end}\n`);
      const cut = new AbortController();
      const ended = apply(words, { cut: cut.signal });
      await expect.poll(() => existsSync(held), { timeout: 60_000, interval: 200 }).toBe(true);
      cut.abort();
      expect((await ended).code).toBe(null);
    };

    test.skipIf(!isAll).each(CUTS)(
      'cut while %s: all is whole, it goes on, or back',
      { timeout: 180_000 },
      async (_, end, words) => {
        if (words.length > 0) await apply();
        await cutAt(end, words);
        const now = without(await read(course()), /^retour\/|\.part$/);
        for (const [path, text] of Object.entries(now)) expect([FORMER[path], LATER[path]], path).toContain(text);
        const copy = join(place, 'cut');
        await cp(course(), copy, { recursive: true });
        expect((await apply()).code).toBe(0);
        expect(without(await read(course()), /^retour\//)).toEqual(LATER);
        await rm(course(), { recursive: true });
        await cp(copy, course(), { recursive: true });
        await rm(copy, { recursive: true });
        expect((await apply(['annuler'])).code).toBe(0);
        expect(await read(course())).toEqual(FORMER);
      },
    );

    test('files that are marked « lecture seule »', async () => {
      for (const path of Object.keys(FORMER)) await chmod(course(path), 0o444);
      const { code, stdout } = await apply();
      expect(stdout).toContain('Le cours est a jour.');
      expect(code).toBe(0);
      expect(without(await read(course()), /^retour\//)).toEqual(LATER);
      expect((await apply(['annuler'])).code).toBe(0);
      expect(await read(course())).toEqual(FORMER);
    }, 180_000);
  });
});

async function writeAll(dir: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

async function read(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => [path.slice(dir.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(files));
}

function without(files: Record<string, string>, pattern: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));
}
