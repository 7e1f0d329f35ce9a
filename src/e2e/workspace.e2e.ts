import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { examineDisk } from '../check/doctor/read-place.ts';
import { lastChanged } from '../check/workspace/last-changed.ts';
import { readPoints, readPointWork } from '../check/workspace/read-points.ts';
import { readProgress } from '../check/workspace/read-progress.ts';
import { readResult } from '../check/workspace/read-result.ts';
import { workDigest } from '../check/workspace/work-digest.ts';
import { hintsTaken, recordShared, takeHint } from '../check/workspace/write-hint.ts';
import { withLock } from '../check/workspace/write-lock.ts';
import { restorePoint } from '../check/workspace/write-restore.ts';
import { recordRun } from '../check/workspace/write-run.ts';
import { prepareWork, workFolder } from '../check/workspace/write-workspace.ts';
import type { ExerciseResult } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { COURSE, ROOT, run } from './run.ts';

/** The learner's disk as it goes wrong: real files, real processes, real signals, a real full disk. */

const ID = 'mini-titre';
let place: string;
let workspace: string;
let serial = 0;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'Été 100% #2 '));
});
afterAll(() => rm(place, { recursive: true, force: true }));
beforeEach(async () => {
  workspace = join(place, `espace ${++serial}`);
  await mkdir(workspace);
});

const work = (files: Record<string, string>): Work =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

function resultOf(status: 'passed' | 'failed', id = ID): ExerciseResult {
  const checks = [{ id: 'titre', title: 'Un titre', status }];
  const at = new Date().toISOString();
  return { version: 1, exercise: id, kit: '0.1.0', at, ms: 5, digest: 'd', checks, problems: [], remarks: [] };
}

function record(status: 'passed' | 'failed', files: Record<string, string>, id = ID): Promise<string[]> {
  return recordRun(workspace, { result: resultOf(status, id), title: 'Le titre', work: work(files) });
}

const inProgression = (name: string) => join(workspace, 'progression', name);
const progressOf = async (id = ID) => (await readProgress(workspace)).progress.exercises[id];

/** Records runs until it is stopped, a line on its output for each one that is recorded. */
const WRITER = `
import { writeSync } from 'node:fs';
import { recordRun } from ${JSON.stringify(new URL('../check/workspace/write-run.ts', import.meta.url).href)};
const [workspace, name, count] = process.argv.slice(1);
const filler = 'x'.repeat(40000);
for (let i = 0; i < Number(count); i += 1) {
  const checks = [{ id: 'titre', title: 'Un titre', status: i % 3 === 2 ? 'passed' : 'failed' }];
  const result = { version: 1, exercise: '${ID}', kit: '0.1.0', at: new Date().toISOString(), ms: 5, digest: name + i, checks, problems: [], remarks: [] };
  const work = new Map(['index.html', 'style.css', 'img/a.txt'].map((path) => [path, Buffer.from(name + i + path + filler)]));
  const says = await recordRun(workspace, { result, title: 'Le titre', work });
  writeSync(1, JSON.stringify([name + i, says]) + '\\n');
}
`;

interface Writer {
  /** Digest and what was said, of each run that was recorded. */
  recorded: [digest: string, says: string[]][];
  ended: Promise<number | null>;
  kill(): void;
}

function startWriter(name: string, count: number, { shell = '', uid }: { shell?: string; uid?: number } = {}): Writer {
  const args = ['--input-type=module', '-e', WRITER, workspace, name, String(count)];
  const [program, all] = shell
    ? ['sh', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...args]]
    : [process.execPath, args];
  const child = spawn(program, all, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], ...(uid ? { uid } : {}) });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return {
    get recorded() {
      return output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    },
    ended: new Promise((resolve) => child.on('close', resolve)),
    kill: () => child.kill('SIGKILL'),
  };
}

async function historyDigests(): Promise<string[]> {
  const lines = (await readFile(inProgression('historique.jsonl'), 'utf8')).split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line).digest];
    } catch {
      return [];
    }
  });
}

/** All that a person or the site may open is whole. */
async function expectWhole(): Promise<void> {
  expect(JSON.parse(await readFile(inProgression('progression.json'), 'utf8'))).toMatchObject({ version: 1 });
  expect(await readFile(inProgression('progression.js'), 'utf8')).toMatch(
    /^window\.ENVOL_PROGRESSION = \{[\s\S]*\};\n$/,
  );
  expect(await readResult(workspace, ID)).toMatchObject({ edited: false });
  const points = await readPoints(workspace, ID);
  for (const point of points) expect(workDigest(await readPointWork(workspace, point))).toBe(point.digest);
  expect(points.length).toBeLessThanOrEqual(31);
}

describe('several processes', () => {
  test('four that write at once lose nothing', async () => {
    const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(name, 20));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const recorded = writers.flatMap((writer) => writer.recorded);
    const says = recorded.flatMap(([, sentences]) => sentences);
    expect(says.filter((sentence) => !/trop lentement|dans un instant/.test(sentence))).toEqual([]);
    expect((await historyDigests()).sort()).toEqual(recorded.map(([digest]) => digest).sort());
    expect(await readProgress(workspace)).toMatchObject({
      progress: { exercises: { [ID]: { runs: 80, state: 'acquis' } } },
      says: [],
    });
    await expectWhole();
    expect((await readdir(inProgression(''))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('killed at any moment, twelve times: whole, up to the last run that was recorded', async () => {
    const recorded: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const writer = startWriter(`r${round}-`, 1000);
      while (writer.recorded.length < 1) await wait(5);
      await wait((round * 37) % 60);
      writer.kill();
      await writer.ended;
      recorded.push(...writer.recorded.map(([digest]) => digest));
      expect(await historyDigests()).toEqual(expect.arrayContaining(recorded));
      const { progress, says } = await readProgress(workspace);
      expect(says).toEqual([]);
      expect(progress.exercises[ID]?.runs).toBeGreaterThanOrEqual(recorded.length);
      expect(progress.exercises[ID]?.runs).toBeLessThanOrEqual(recorded.length + round + 1);
      await expectWhole();
    }
    const start = performance.now();
    expect(await record('passed', { 'index.html': 'after' })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2500);
    await expectWhole();
  });

  test('a lock whose owner lives delays a little, and keeps nothing from being noted', async () => {
    await record('failed', { 'index.html': '1' });
    await writeFile(inProgression('.verrou'), `${process.pid} ${hostname()} another`);
    const start = performance.now();
    expect(await record('passed', { 'index.html': '2' })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2500);
    expect(await progressOf()).toMatchObject({ runs: 2, state: 'acquis' });
    expect(await readFile(inProgression('.verrou'), 'utf8')).toContain('another');
  });

  test('while nobody can hold the lock, three that write at once lose nothing', async () => {
    await mkdir(inProgression(''));
    await writeFile(inProgression('.verrou'), `${process.pid} ${hostname()} another`);
    const writers = ['a', 'b', 'c'].map((name) => startWriter(name, 3));
    // As young as a lock that is held.
    const young = setInterval(() => void utimes(inProgression('.verrou'), new Date(), new Date()), 500);
    await Promise.all(writers.map(({ ended }) => ended));
    clearInterval(young);
    expect(writers.flatMap(({ recorded }) => recorded.flatMap(([, says]) => says))).toEqual([]);
    expect((await historyDigests()).sort()).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'c0', 'c1', 'c2']);
    expect(await progressOf()).toMatchObject({ runs: 9 });
    await expectWhole();
  });

  test.each([
    ['whose owner is dead', `999999 ${hostname()} x`, 0],
    ['of another machine, left there', '1 elsewhere x', 60],
    ['that is empty, left there', '', 60],
  ])('a lock %s is taken over', async (_, content, age) => {
    await mkdir(inProgression(''));
    await writeFile(inProgression('.verrou'), content);
    const then = Date.now() / 1000 - age;
    await utimes(inProgression('.verrou'), then, then);
    expect(await record('failed', { 'index.html': '1' })).toEqual([]);
    expect(existsSync(inProgression('.verrou'))).toBe(false);
  });

  test('a lock that another has taken over meanwhile is not removed', async () => {
    await mkdir(inProgression(''));
    await withLock(inProgression(''), 0, async (held) => {
      expect(held).toBe(true);
      await writeFile(inProgression('.verrou'), 'another');
    });
    expect(await readFile(inProgression('.verrou'), 'utf8')).toBe('another');
  });

  test('two that copy the starter at once: whole, once', async () => {
    const starter = work({ 'index.html': 'a', 'img/b.txt': 'b', 'vide/.gitkeep': '' });
    const copied = await Promise.all([1, 2, 3].map(() => prepareWork(workspace, ID, starter, '0.1.0')));
    expect(copied.filter(Boolean)).toHaveLength(1);
    expect(await readdir(join(workspace, 'exercices'))).toEqual([ID]);
    expect((await readdir(workFolder(workspace, ID), { recursive: true })).sort()).toEqual([
      'img',
      join('img', 'b.txt'),
      'index.html',
    ]);
    expect(JSON.parse(await readFile(join(workspace, 'envol.json'), 'utf8'))).toEqual({
      course: 'envol',
      version: '0.1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    await writeFile(join(workFolder(workspace, ID), 'index.html'), 'mine');
    expect(await prepareWork(workspace, ID, starter, '0.2.0')).toBe(false);
    expect(await readFile(join(workFolder(workspace, ID), 'index.html'), 'utf8')).toBe('mine');
  });
});

/** A disk of our own, small enough to fill, where the system lets us mount one. */
function mount(dir: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'envol-test', dir], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const CAN_MOUNT = (() => {
  if (process.getuid?.() !== 0) return false;
  const dir = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  const mounted = mount(dir);
  if (mounted) execFileSync('umount', [dir]);
  return mounted;
})();
const POSIX = process.platform !== 'win32';

describe('a disk that takes nothing more', () => {
  afterAll(() => {
    if (!CAN_MOUNT && !POSIX) console.warn('full disk: neither a mount nor ulimit here, not tried');
  });
  test.runIf(process.env['CI'])('in CI, a full disk is tried', () => {
    expect(CAN_MOUNT || POSIX).toBe(true);
  });

  test.runIf(CAN_MOUNT)(
    'full: what was saved stays whole, what is not is said, and all goes on once there is room',
    async () => {
      mount(workspace);
      try {
        expect(await record('passed', { 'index.html': 'first' })).toEqual([]);
        const saved = await readFile(inProgression('progression.json'), 'utf8');
        await writeFile(join(workspace, 'filler'), Buffer.alloc(1_000_000)).catch(() => {});
        const says = await record('failed', { 'index.html': 'second '.repeat(5000) });
        expect(says.join(' ')).toContain('Le disque est plein. Pas enregistré :');
        expect(says.join(' ')).toContain('Libérez de la place, puis relancez la même commande.');
        expect(await readFile(inProgression('progression.json'), 'utf8')).toBe(saved);
        await expectWhole();
        await rm(join(workspace, 'filler'));
        expect(await record('failed', { 'index.html': 'third' })).toEqual([]);
        expect(await progressOf()).toMatchObject({ state: 'acquis', verdict: 'failed' });
        await expectWhole();
      } finally {
        execFileSync('umount', ['-l', workspace]);
      }
    },
  );

  test.runIf(CAN_MOUNT)('full: « transmis » is not said to be noted, the doctor asks for room', async () => {
    mount(workspace);
    try {
      await record('passed', { 'index.html': 'first' });
      // To the last byte, so that the history takes no line either.
      while (
        await appendFile(join(workspace, 'filler'), Buffer.alloc(4096)).then(
          () => true,
          () => false,
        )
      );
      await appendFile(inProgression('historique.jsonl'), '\n'.repeat(4096)).catch(() => {});
      const args = [ID, 'transmis', '--course', COURSE, '--workspace', workspace];
      const { code, stdout, stderr } = await run('src/check/cli.ts', args);
      expect(stderr).toMatch(/Le disque est plein\. Pas enregistré : cet essai/);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(JSON.stringify(await examineDisk(workspace, 'l’atelier'))).toContain('Supprimez des fichiers inutiles');
    } finally {
      execFileSync('umount', ['-l', workspace]);
    }
  });

  test.runIf(CAN_MOUNT)(
    'full: bringing a version back changes nothing, since what is there cannot be kept',
    async () => {
      mount(workspace);
      try {
        await prepareWork(workspace, ID, work({ 'index.html': 'now '.repeat(3000) }), '0.1.0');
        await record('failed', { 'index.html': 'before' });
        await writeFile(join(workspace, 'filler'), Buffer.alloc(1_000_000)).catch(() => {});
        const [point] = await readPoints(workspace, ID);
        if (!point) throw new Error('no point');
        await expect(restorePoint(workspace, point, new Date())).rejects.toMatchObject({ code: 'ENOSPC' });
        expect(await readFile(join(workFolder(workspace, ID), 'index.html'), 'utf8')).toBe('now '.repeat(3000));
      } finally {
        execFileSync('umount', ['-l', workspace]);
      }
    },
  );

  test.runIf(POSIX)('a limit on the size of files: said, and what was saved stays', async () => {
    await record('passed', { 'index.html': 'first' });
    // Blocks of 512 bytes; the signal that comes with the limit is ignored.
    const writer = startWriter('w', 1, { shell: "trap '' XFSZ; ulimit -f 4" });
    expect(await writer.ended).toBe(0);
    expect(writer.recorded[0]?.[1].join(' ')).toContain(
      'Le disque est plein. Pas enregistré : la copie de votre travail.',
    );
    expect(await progressOf()).toMatchObject({ runs: 2, state: 'acquis' });
    await expectWhole();
  });
});

describe('a folder that may not be written', () => {
  const refused = /^L’écriture est refusée dans votre dossier\. Pas enregistré : .*cet essai/;

  test.runIf(CAN_MOUNT)('a read-only disk', async () => {
    mount(workspace);
    try {
      await record('passed', { 'index.html': 'first' });
      execFileSync('mount', ['-o', 'remount,ro', workspace]);
      const start = performance.now();
      const says = await record('failed', { 'index.html': 'second' });
      expect(says[0]).toMatch(refused);
      expect(performance.now() - start).toBeLessThan(2500);
      expect(await readProgress(workspace)).toMatchObject({ says: [], progress: { exercises: { [ID]: { runs: 1 } } } });
      expect(await hintsTaken(workspace, ID)).toBe(0);
      expect((await takeHint(workspace, ID, 3)).says[0]).toMatch(refused);
    } finally {
      execFileSync('umount', ['-l', workspace]);
    }
  });

  test.runIf(POSIX && !CAN_MOUNT && process.getuid?.() !== 0)('a folder of someone else', async () => {
    await record('passed', { 'index.html': 'first' });
    await chmod(inProgression(''), 0o555);
    await chmod(inProgression('historique.jsonl'), 0o444);
    expect((await record('failed', { 'index.html': 'second' }))[0]).toMatch(refused);
    await chmod(inProgression(''), 0o755);
  });

  test('a workspace that is gone: said, not made again', async () => {
    await rm(workspace, { recursive: true });
    expect(await record('passed', { 'index.html': 'x' })).toEqual([
      'Votre dossier n’est plus là. Pas enregistré : cet essai, votre progression, le compte rendu et la copie de votre travail.',
      'Vérifiez qu’il n’a pas été déplacé ou renommé.',
    ]);
    expect(existsSync(workspace)).toBe(false);
    expect(await readProgress(workspace)).toMatchObject({ progress: { exercises: {} }, says: [] });
    expect(await lastChanged(workspace)).toBeUndefined();
  });
});

describe('damaged files, files of another version', () => {
  test.each(['', '\0\0\0\0', '{"version":1,"exerc', '{"version":1,"exercises":{"x":{"state":"??"}}}', '[]', 'bonjour'])(
    'a record that is %j is set aside, said, made again from the history',
    async (content) => {
      await record('passed', { 'index.html': '1' });
      await record('failed', { 'index.html': '2' });
      await writeFile(inProgression('progression.json'), content);
      const { progress, says } = await readProgress(workspace);
      expect(progress.exercises[ID]).toMatchObject({ runs: 2, state: 'acquis', verdict: 'failed' });
      expect(says[0]).toBe('Votre progression était abîmée. Elle est refaite d’après l’historique de vos essais.');
      const [aside = ''] = (await readdir(inProgression(''))).filter((name) => name.startsWith('progression-abimee-'));
      expect(says[1]).toContain(aside);
      expect(await readFile(inProgression(aside), 'utf8')).toBe(content);
      expect(await readProgress(workspace)).toEqual({ progress, says: [] });
      await expectWhole();
    },
  );

  test('a damaged record is set aside by the next run too, and said after the verdict', async () => {
    await record('passed', { 'index.html': '1' });
    await writeFile(inProgression('progression.json'), 'x');
    expect((await record('failed', { 'index.html': '2' }))[0]).toContain('Votre progression était abîmée.');
    expect(await progressOf()).toMatchObject({ runs: 2, state: 'acquis' });
  });

  test('a history that lost lines, or everything, lowers nothing', async () => {
    await record('passed', { 'index.html': '1' });
    await rm(inProgression('historique.jsonl'));
    expect(await record('failed', { 'index.html': '2' })).toEqual([]);
    expect(await progressOf()).toMatchObject({ state: 'acquis', verdict: 'failed' });
  });

  test('a history with zeros in it is set aside once, with all that can be read carried over', async () => {
    await record('passed', { 'index.html': '1' });
    await appendFile(inProgression('historique.jsonl'), Buffer.alloc(4096));
    await record('failed', { 'index.html': '2' });
    const says = await record('failed', { 'index.html': '3' });
    expect(says).toEqual([]);
    const names = (await readdir(inProgression(''))).filter((name) => name.startsWith('historique-abime-'));
    expect(names).toHaveLength(1);
    expect(await historyDigests()).toHaveLength(3);
    expect(await progressOf()).toMatchObject({ runs: 3 });
  });

  test('a last line that a crash cut short: the next begins afresh', async () => {
    await record('passed', { 'index.html': '1' });
    await appendFile(inProgression('historique.jsonl'), '{"version":1,"kind":"run","id":"mini-ti');
    expect(await record('failed', { 'index.html': '2' })).toEqual([]);
    expect(await readProgress(workspace)).toMatchObject({ says: [], progress: { exercises: { [ID]: { runs: 2 } } } });
  });

  test('a record of a later version is left as it is, and said; the run is noted for it', async () => {
    await record('passed', { 'index.html': '1' });
    const later = '{"version":2,"anything":[1]}';
    await writeFile(inProgression('progression.json'), later);
    await writeFile(inProgression('progression.js'), later);
    await writeFile(inProgression(`resultats/${ID}.json`), later);
    const says = await record('failed', { 'index.html': '2' });
    expect(says).toEqual([
      'Votre progression vient d’un kit plus récent. Elle reste comme elle est : prévenez le formateur.',
    ]);
    expect((await readProgress(workspace)).says).toEqual(says);
    for (const name of ['progression.json', 'progression.js', `resultats/${ID}.json`]) {
      expect(await readFile(inProgression(name), 'utf8')).toBe(later);
    }
    expect(await historyDigests()).toHaveLength(2);
  });

  test('transmis, said by the person, is never lowered', async () => {
    await record('passed', { 'index.html': '1' });
    expect(await recordShared(workspace, ID)).toEqual([]);
    await record('failed', { 'index.html': '2' });
    expect(await progressOf()).toMatchObject({ state: 'transmis', title: 'Le titre' });
  });

  test('hints: the first goes with the first failure, then one by one', async () => {
    expect(await hintsTaken(workspace, ID)).toBe(0);
    await record('failed', { 'index.html': '1' });
    expect(await hintsTaken(workspace, ID)).toBe(1);
    expect(await takeHint(workspace, ID, 3)).toEqual({ taken: 2, says: [] });
    expect(await takeHint(workspace, ID, 3)).toEqual({ taken: 3, says: [] });
    expect(await takeHint(workspace, ID, 3)).toEqual({ taken: 3, says: [] });
    expect(await hintsTaken(workspace, ID)).toBe(3);
  });
});

describe('the exercise that someone is at', () => {
  const put = async (path: string, minutes: number) => {
    const file = join(workspace, 'exercices', path);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, 'x');
    const then = Date.now() / 1000 - minutes * 60;
    await utimes(file, then, then);
    for (let dir = join(file, '..'); dir !== join(workspace, 'exercices'); dir = join(dir, '..')) {
      await utimes(dir, then, then);
    }
  };

  test('is the one whose files changed last, at any depth', async () => {
    await put('mini-a/index.html', 10);
    await put('mini-b/img/deep/x.svg', 5);
    await put('mini-c/index.html', 20);
    expect(await lastChanged(workspace)).toBe('mini-b');
    expect(await lastChanged(workspace, ['mini-a', 'mini-c'])).toBe('mini-a');
  });

  test('is not the one that was saved under a clock ahead of its time, where another was saved since', async () => {
    const year = 60 * 24 * 365;
    await put('mini-a/index.html', -5 * year);
    await put('mini-c/index.html', -4 * year);
    expect(await lastChanged(workspace)).toBe('mini-a');
    await put('mini-b/index.html', 5);
    expect(await lastChanged(workspace)).toBe('mini-b');
  });

  test('is not the one where a tool has left something', async () => {
    await put('mini-a/index.html', 10);
    await put('mini-b/index.html', 5);
    await put('mini-a/Thumbs.db', 0);
    await put('mini-a/.git/index', 0);
    await put('.mini-b.0.tmp/index.html', 0);
    expect(await lastChanged(workspace)).toBe('mini-b');
  });

  test('is the one where a file was removed last', async () => {
    await put('mini-a/index.html', 10);
    await put('mini-a/extra.css', 10);
    await put('mini-b/index.html', 5);
    await rm(join(workspace, 'exercices/mini-a/extra.css'));
    expect(await lastChanged(workspace)).toBe('mini-a');
  });
});

describe('restore points', () => {
  const dir = () => workFolder(workspace, ID);
  const onDisk = async () => {
    const entries = await readdir(dir(), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const read = await Promise.all(
      files.map(async (path) => [path.slice(dir().length + 1), await readFile(path, 'utf8')]),
    );
    return Object.fromEntries(read.sort());
  };
  const save = async (files: Record<string, string>) => {
    await rm(dir(), { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(dir(), path, '..'), { recursive: true });
      await writeFile(join(dir(), path), text);
    }
  };
  const pointNumber = async (number: number) => {
    const point = (await readPoints(workspace, ID)).find((one) => one.number === number);
    if (!point) throw new Error(`no point ${number}`);
    return point;
  };

  test('there and back: the folder equals the version, and what was there is a version', async () => {
    const first = { 'index.html': 'a', [join('img', 'x.svg')]: 'x', 'Style.css': 's' };
    const second = { 'index.html': 'b', 'new.html': 'n', [join('deep', 'er', 'y.txt')]: 'y', 'style.css': 's' };
    await save(first);
    await record('passed', { 'index.html': 'a', 'img/x.svg': 'x', 'Style.css': 's' });
    await save(second);
    expect(await restorePoint(workspace, await pointNumber(1), new Date())).toEqual({
      ...{ outcome: 'restored', kept: 2, left: [], stuck: [] },
    });
    expect(await onDisk()).toEqual(first);
    expect(await readdir(dir())).not.toContain('deep');
    expect(await restorePoint(workspace, await pointNumber(2), new Date())).toMatchObject({ kept: 1 });
    expect(await onDisk()).toEqual(second);
    expect(await restorePoint(workspace, await pointNumber(2), new Date())).toEqual({ outcome: 'same' });
  });

  test('a work that was removed whole comes back', async () => {
    await record('failed', { 'index.html': 'a' });
    expect(await restorePoint(workspace, await pointNumber(1), new Date())).toMatchObject({ kept: undefined });
    expect(await onDisk()).toEqual({ 'index.html': 'a' });
  });

  test('what is too heavy to be kept is not touched', async () => {
    await record('failed', { 'index.html': 'a' });
    await save({ 'index.html': 'b', 'film.mp4': 'v'.repeat(2_000_001) });
    const done = await restorePoint(workspace, await pointNumber(1), new Date());
    expect(done).toEqual({ outcome: 'restored', kept: 2, left: ['film.mp4'], stuck: [] });
    expect(Object.keys(await onDisk())).toEqual(['film.mp4', 'index.html']);
    const heavy = Array.from({ length: 11 }, (_, index) => [`${index + 10}.txt`, 'v'.repeat(1_900_000)]);
    await save(Object.fromEntries(heavy));
    expect(await restorePoint(workspace, await pointNumber(1), new Date())).toEqual({ outcome: 'too-heavy' });
    expect(Object.keys(await onDisk())).toHaveLength(11);
  });

  test('what cannot come back is named, and the rest does', async () => {
    await record('failed', { 'index.html': 'a', photo: 'p' });
    await save({ 'index.html': 'b', [join('photo', 'film.mp4')]: 'v'.repeat(2_000_001) });
    const done = await restorePoint(workspace, await pointNumber(1), new Date());
    expect(done).toEqual({ outcome: 'restored', kept: 2, left: ['photo/film.mp4'], stuck: ['photo'] });
    expect(await onDisk()).toMatchObject({ 'index.html': 'a' });
  });

  test('a version that a hand changed is refused; the same work is kept anew', async () => {
    await record('failed', { 'index.html': 'a' });
    await writeFile(inProgression(join('points', ID, '1', 'travail', 'index.html')), 'edited');
    await save({ 'index.html': 'b' });
    expect(await restorePoint(workspace, await pointNumber(1), new Date())).toEqual({ outcome: 'damaged' });
    expect(await onDisk()).toEqual({ 'index.html': 'b' });
    await record('failed', { 'index.html': 'a' });
    expect(await restorePoint(workspace, await pointNumber(2), new Date())).toMatchObject({ outcome: 'restored' });
    expect(await onDisk()).toEqual({ 'index.html': 'a' });
  });

  test('the same work is kept once, numbers are never used again, the last success stays', async () => {
    await record('passed', { 'index.html': 'success' });
    for (let i = 0; i < 34; i += 1) await record('failed', { 'index.html': `${i}` });
    for (let i = 0; i < 3; i += 1) await record('failed', { 'index.html': '33' });
    const numbers = (await readPoints(workspace, ID)).map(({ number }) => number);
    expect(numbers).toEqual([...Array.from({ length: 29 }, (_, i) => 35 - i), 1]);
  });
});

describe('the commands, as they are typed', () => {
  const command = (...args: string[]) =>
    run('src/check/cli.ts', [...args, '--course', COURSE, '--workspace', workspace], { ENVOL_BROWSER: '/absent' });
  const index = () => join(workFolder(workspace, ID), 'index.html');
  const begin = async () => {
    await prepareWork(workspace, ID, work({ 'index.html': '<h1>Un</h1>\n' }), '0.1.0');
    await record('passed', { 'index.html': '<h1>Un</h1>\n' });
    await writeFile(index(), '<h1>Un</h1>\n<script>alert("élève")</script>\n');
    await record('failed', { 'index.html': '<h1>Un</h1>\n<script>alert("élève")</script>\n' });
  };

  test('nothing begun: a sentence, what to do', async () => {
    expect(await command('liste')).toMatchObject({ code: 0, stdout: expect.stringContaining('Pour continuer :') });
    for (const word of ['indice', 'aide', 'retrouver']) {
      const { code, stdout, stderr } = await command(word);
      expect(stderr).toContain('Aucun exercice n’est commencé. Commencez par :');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
    expect((await command('rapport')).stderr).toContain('Aucun compte rendu n’est encore possible.');
    expect((await command(ID, 'rapport')).stderr).toContain('Vérifiez d’abord votre travail :');
    expect((await command(ID, 'retrouver')).stderr).toContain('Aucune version n’est encore gardée.');
    expect(await readdir(workspace)).toEqual([]);
  });

  test('liste: the state of each, where one is', async () => {
    await begin();
    const { code, stdout } = await command('liste');
    expect(stdout).toMatch(/✓ mini-titre +acquis .* ← vous en êtes là/);
    expect(stdout).toContain('1 exercice acquis sur');
    const ids = [...stdout.matchAll(/^ {2}. (mini-\S+)/gm)].map(([, id]) => id);
    expect(stdout).toContain(`Pour continuer : npm run check -- ${ids[ids.indexOf(ID) + 1]}\n`);
    expect(code).toBe(0);
  });

  test('liste: what was acquired under a former id counts, and its record stays', async () => {
    await record('passed', { 'index.html': '<h1>Un</h1>\n' }, 'mini-ancien');
    const kept = await readFile(inProgression('progression.json'), 'utf8');
    expect((await command('liste')).stdout).toMatch(/✓ mini-titre +acquis/);
    expect(await command(ID, 'transmis')).toMatchObject({ code: 0 });
    expect((await command('liste')).stdout).toMatch(/mini-titre +transmis/);
    expect(JSON.parse(await readFile(inProgression('progression.json'), 'utf8')).exercises['mini-ancien']).toEqual(
      JSON.parse(kept).exercises['mini-ancien'],
    );
  });

  test('indice: of the last exercise, one more each time, then the help request', async () => {
    await begin();
    const first = await command('indice');
    expect(first.stdout).toContain('Indice 1/3 :');
    expect(first.stdout).toContain('Indice 2/3 :');
    expect(first.stdout).not.toContain('Indice 3/3 :');
    await command(ID, 'indice');
    const { code, stdout } = await command(ID, 'indice');
    expect(stdout).toContain('Il n’y a plus d’indice.');
    expect(code).toBe(0);
    // As a hand types it, or as the Tab key completes it.
    expect(await command(`exercices/${ID.toUpperCase()}/`, 'Indice')).toEqual(await command(ID, 'indice'));
  });

  test('aide: one page that stands alone, escaped, without a path of this machine', async () => {
    await begin();
    const { code, stdout } = await command('aide');
    const [, path = ''] = stdout.split('\n');
    const page = await readFile(path, 'utf8');
    expect(path).toMatch(/aide.mini-titre-\d{4}-\d\d-\d\d-\d\dh\d\d\.html$/);
    expect(page).toContain('2 + &lt;script&gt;alert(&quot;élève&quot;)&lt;/script&gt;');
    expect(page).toContain('Ce qui a changé depuis la dernière réussite');
    expect(page).not.toContain(place);
    expect(page).not.toMatch(/<script|https?:|src=/);
    await command('aide');
    expect(await readdir(join(workspace, 'aide'))).toHaveLength(2);
    expect(code).toBe(0);
  });

  test('rapport: of one, of all; a work that changed since is said', async () => {
    await begin();
    await command(ID, 'rapport');
    const path = join(workspace, 'rapport', `${ID}.html`);
    expect(await readFile(path, 'utf8')).not.toContain('Votre travail a changé depuis.');
    await appendFile(index(), 'x');
    await command(ID, 'rapport');
    expect(await readFile(path, 'utf8')).toContain('Votre travail a changé depuis.');
    const result = join(workspace, 'progression', 'resultats', `${ID}.json`);
    await writeFile(result, (await readFile(result, 'utf8')).replace('"failed"', '"passed"'));
    expect((await command('rapport')).code).toBe(0);
    const all = await readFile(join(workspace, 'rapport', 'tous-les-exercices.html'), 'utf8');
    expect(all).toContain('Ce compte rendu a été modifié à la main.');
    expect(all).toContain('acquis');
  });

  test('retrouver: the versions, one of them back, the former kept', async () => {
    await begin();
    await appendFile(index(), '<p>tout neuf</p>\n');
    const list = await command('retrouver');
    expect(list.stdout).toMatch(/ 2 {2}aujourd’hui à .*, en route\n +depuis : index\.html \(\+1 ligne\)/);
    expect(list.stdout).toMatch(/ 1 {2}aujourd’hui à .*, réussi\n +depuis : index\.html \(\+2 lignes\)/);
    const { code, stdout } = await command('retrouver', '1');
    expect(stdout).toMatch(/La version 1 \(.*\) est revenue\.\nVotre travail d’avant est gardé sous le numéro 3\./);
    expect(code).toBe(0);
    expect(await readFile(index(), 'utf8')).toBe('<h1>Un</h1>\n');
    expect((await command('retrouver', '3')).code).toBe(0);
    expect(await readFile(index(), 'utf8')).toContain('tout neuf');
    expect((await command('retrouver', '9')).stderr).toContain('La version numéro 9 n’existe pas.');
  });

  test.each([
    ['../../etc', 'aide'],
    ['..', 'rapport'],
    ['mini-titre/../../x', 'retrouver'],
    ['/etc', 'indice'],
  ])('an id that would leave the workspace: %s %s', async (id, word) => {
    await begin();
    const before = await readdir(place, { recursive: true });
    const { code, stderr } = await command(id, word);
    expect(stderr).toContain('n’existe pas');
    expect(code).toBe(2);
    expect(await readdir(place, { recursive: true })).toEqual(before);
  });
});
