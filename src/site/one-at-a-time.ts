import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks at a lock that another holds, ms. */
const PAUSE = 100;

/**
 * Runs `work` while no other process of this machine that names the same lock does. One whose owner was killed is taken
 * over.
 *
 * @param lock a file, which is there while it is held
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await taken(lock))) await wait(PAUSE);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // On Windows, a file that is just being removed answers EPERM.
    if (code !== 'EEXIST' && !(code === 'EPERM' && process.platform === 'win32')) throw error;
  }
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
  // Nobody yet: it is being written.
  if (owner > 0 && !isAlive(owner)) {
    const aside = `${lock}.${process.pid}`;
    await rename(lock, aside).catch(() => {});
    await rm(aside, { force: true });
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
