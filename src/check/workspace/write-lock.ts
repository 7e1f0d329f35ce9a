import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './failure.ts';

/** Nobody holds the lock this long: its owner was killed on another machine, or hangs, ms. */
const STALE_AGE = 5000;

/**
 * Runs `work` while no other process of the workspace does. Two holders at once would lose nothing, since the history
 * is only appended to and all else is made from it: the lock keeps the derived files from lagging behind.
 *
 * @param patience how long to wait, ms
 * @param work gets whether the lock is held: it is not when another kept it, or when the disk takes nothing
 */
export async function withLock<T>(folder: string, patience: number, work: (held: boolean) => Promise<T>): Promise<T> {
  const path = join(folder, '.verrou');
  const token = `${process.pid} ${hostname()} ${randomUUID()}`;
  const held = await take(path, token, performance.now() + patience);
  try {
    return await work(held);
  } finally {
    if (held && (await ownerOf(path)) === token) await rm(path, { force: true }).catch(() => {});
  }
}

async function take(path: string, token: string, end: number): Promise<boolean> {
  for (;;) {
    try {
      await create(path, token);
      return true;
    } catch (error) {
      // On Windows, a file that is just being removed answers EPERM.
      const taken = codeOf(error) === 'EEXIST' || (process.platform === 'win32' && codeOf(error) === 'EPERM');
      if (!taken) return false;
    }
    if (await isStale(path)) await setAside(path);
    else if (performance.now() > end) return false;
    else await wait(10 + Math.random() * 30);
  }
}

async function create(path: string, token: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(token);
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
}

async function isStale(path: string): Promise<boolean> {
  const [pid, host] = (await ownerOf(path)).split(' ');
  if (pid && host === hostname() && !isAlive(Number(pid))) return true;
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > STALE_AGE;
}

/** Two that see the same stale lock may both end up holding: see why that loses nothing above. */
async function setAside(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}.tmp`;
  await rename(path, aside).catch(() => {});
  await rm(aside, { force: true }).catch(() => {});
}

function ownerOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
