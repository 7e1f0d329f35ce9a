import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { itemsOf } from '../pack/inventory/items.ts';
import { readPacked } from '../pack/inventory/read-packed.ts';
import { writeUpdates } from '../pack/update/write-update.ts';
import { isAll, RUN_ALL } from './all-tests.ts';

/** From one step that is cut to the next. */
const STRIDE = isAll ? 1 : 3;
if (!isAll) console.warn(`Not tried here: two cuts of appliquer.sh in three. ${RUN_ALL}`);

const FORMER: Record<string, string> = {
  'index.html': 'accueil 1',
  'lecons/a.html': 'leçon 1',
  'lecons/partie.html': 'partie',
  '_astro/p-1.js': 'script 1',
  'atelier/envol.json': '{}',
};
const LATER: Record<string, string> = {
  'index.html': 'accueil 2',
  'lecons/a.html': 'leçon 2',
  '_astro/p-2.js': 'script 2',
  'atelier/envol.json': '{}',
};
/** The page that is gone is removed; a script that an open page may load stays one version more. */
const UPDATED = { ...LATER, '_astro/p-1.js': 'script 1' };

/** Programs that change the disk, as the script calls them: each is a moment at which the power may go. */
const CHANGING = ['cp', 'mv', 'rm', 'mkdir', 'rmdir'];

const isUnix = process.platform !== 'win32';
let place: string;
let update: string;
let share: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "Été 100% #1 – l'update "));
  await writeAll(join(place, 'former/apprenant'), FORMER);
  await writeAll(join(place, 'later/apprenant'), LATER);
  const [before = [], after = []] = await Promise.all(
    ['former', 'later'].map(async (folder) => itemsOf(await readPacked(join(place, folder), ['apprenant']), [])),
  );
  const kept = before
    .filter(({ path }) => path.includes('_astro'))
    .map((item) => ({ ...item, state: 'kept' as const }));
  await writeUpdates(join(place, 'later'), { before, since: 'f'.repeat(64), after: [...after, ...kept] });
  update = join(place, 'later/mise-a-jour-apprenant');
  await writeShims(join(place, 'shims'));
});
afterAll(() => rm(place, { recursive: true, force: true }));
beforeEach(async () => {
  share = join(place, 'partage & cours');
  await resetShare();
});

describe.skipIf(!isUnix)('appliquer.sh', () => {
  test('the share becomes the new version; the former one can be had back; then what was kept for that goes', async () => {
    expect(apply()).toMatchObject({
      code: 0,
      said: expect.stringContaining('Le cours est a jour. Nombre de fichiers : 3'),
    });
    expect(await read(share)).toEqual({ ...UPDATED, ...(await backOf(share)) });
    expect(apply('annuler')).toMatchObject({ code: 0 });
    expect(await read(share)).toEqual(FORMER);
    expect(apply()).toMatchObject({ code: 0 });
    expect(apply('finir')).toMatchObject({ code: 0 });
    expect(await read(share)).toEqual(UPDATED);
    expect(apply('annuler')).toMatchObject({ code: 2, said: expect.stringContaining('Pas de retour possible') });
  });

  test('applied twice: nothing more', async () => {
    apply();
    const once = await read(share);
    expect(apply().code).toBe(0);
    expect(await read(share)).toEqual(once);
  });

  test('a file of the share that nobody expected: nothing is touched, and it is named', async () => {
    await writeFile(join(share, 'lecons/a.html'), 'changed by hand');
    const before = await read(share);
    expect(apply()).toMatchObject({
      code: 2,
      said: expect.stringContaining('Contenu inattendu sur le partage : lecons/a.html'),
    });
    expect(await read(share)).toEqual(before);
  });

  test('a file of the update was damaged on the way: nothing is touched', async () => {
    const damaged = join(place, 'damaged');
    await cp(update, damaged, { recursive: true });
    await writeFile(join(damaged, 'fichiers/index.html'), 'accueil');
    const said = spawnSync('sh', [join(damaged, 'appliquer.sh'), share], { encoding: 'utf8' });
    expect(said.stderr).toContain('Contenu faux dans la mise a jour : index.html');
    expect(said.status).toBe(2);
    expect(await read(share)).toEqual(FORMER);
  });

  test('another folder is not a course', () => {
    const said = spawnSync('sh', [join(update, 'appliquer.sh'), place], { encoding: 'utf8' });
    expect(said.stderr).toContain('Ce dossier ne contient pas le cours');
  });

  // Before a step is after the one before it; only a copy can be half done.
  describe.each(['after', 'half'] as const)('cut %s each step that changes the disk', (when) => {
    test('pages are whole; then it goes on to the end, or back to the beginning', { timeout: 300_000 }, async () => {
      for (let step = 1; cutAt(step, when, []) !== 0; step += STRIDE) {
        await expectWhole(`step ${step}`);
        const other = join(place, 'other');
        await cp(share, other, { recursive: true });
        expect(apply(), `step ${step}`).toMatchObject({ code: 0 });
        expect(await read(share), `step ${step}`).toEqual({ ...UPDATED, ...(await backOf(share)) });
        await resetShare(other);
        await rm(other, { recursive: true });
        // Cut before it was said that there is something to undo, nothing was changed.
        const { code } = apply('annuler');
        const left = await read(share);
        expect(code === 2 ? without(left, /^retour\//) : left, `step ${step}`).toEqual(FORMER);
        await resetShare();
        expect(step).toBeLessThan(100);
      }
      expect(await read(share)).toEqual({ ...UPDATED, ...(await backOf(share)) });
    });

    test('while it is undone: pages are whole, then it goes on', { timeout: 300_000 }, async () => {
      apply();
      const updated = join(place, 'updated');
      await rm(updated, { recursive: true, force: true });
      await cp(share, updated, { recursive: true });
      for (let step = 1; cutAt(step, when, ['annuler']) !== 0; step += STRIDE) {
        await expectWhole(`step ${step}`);
        apply('annuler');
        expect(without(await read(share), /^retour\//), `step ${step}`).toEqual(FORMER);
        await resetShare(updated);
        expect(step).toBeLessThan(100);
      }
      expect(await read(share)).toEqual(FORMER);
    });
  });
});

async function resetShare(from = join(place, 'former/apprenant')): Promise<void> {
  await rm(share, { recursive: true, force: true });
  await cp(from, share, { recursive: true });
}

/** Each file is of the one version or of the other, whole; what a page needs is there before it. */
async function expectWhole(step: string): Promise<void> {
  const now = without(await read(share), /^retour\/|\.part$/);
  for (const [path, text] of Object.entries(now))
    expect([FORMER[path], LATER[path]], `${step} ${path}`).toContain(text);
  if (now['lecons/a.html'] === LATER['lecons/a.html']) expect(now['_astro/p-2.js'], step).toBe(LATER['_astro/p-2.js']);
  expect(now['_astro/p-1.js'], step).toBe(FORMER['_astro/p-1.js']);
  if (now['index.html'] === LATER['index.html']) expect(now, step).toMatchObject(LATER);
}

function apply(...words: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('sh', [join(update, 'appliquer.sh'), share, ...words], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

/** The script, killed after the n-th step, or when the n-th copy is half made. @returns 0: there was no such step */
function cutAt(step: number, when: 'after' | 'half', words: string[]): number | null {
  const counter = join(place, 'counter');
  execFileSync('sh', ['-c', `echo 0 >"$1"`, 'sh', counter]);
  const env = {
    ...process.env,
    PATH: `${join(place, 'shims')}:${process.env['PATH']}`,
    COUNTER: counter,
    STEP: String(step),
    WHEN: when,
  };
  // In a group of its own, which dies as a whole: as when the machine stops.
  const { status } = spawnSync('setsid', ['-w', 'sh', join(update, 'appliquer.sh'), share, ...words], {
    encoding: 'utf8',
    env,
  });
  return status;
}

async function writeShims(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const name of CHANGING) {
    const real = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    const half = name === 'cp' ? `if [ "$WHEN" = half ]; then head -c 3 "$1" >"$2"; kill -9 0; fi` : '';
    await writeFile(
      join(dir, name),
      `#!/bin/sh
${half ? '' : `[ "$WHEN" = after ] || exec ${real} "$@"`}
read -r count <"$COUNTER"
count=$((count + 1))
echo $count >"$COUNTER"
[ $count = "$STEP" ] || exec ${real} "$@"
${half}
${real} "$@"
kill -9 0
`,
    );
    await chmod(join(dir, name), 0o755);
  }
}

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

async function backOf(dir: string): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await read(dir)).filter(([path]) => path.startsWith('retour/')));
}
