import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param to must not exist; another disk will do */
export async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  });
}

/**
 * Puts what was made in a draft where the former making is, all or nothing: where one of them cannot be replaced (a file
 * held open, on Windows), those that were are put back, and the error is thrown.
 *
 * @param names of files and folders at the top of both; one that the draft does not have is removed
 */
export async function putInPlace(draft: string, out: string, names: readonly string[]): Promise<void> {
  await mkdir(out, { recursive: true });
  const aside = join(out, `.avant-${process.pid}`);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const [made, place, former] = [join(draft, name), join(out, name), join(aside, name)];
      if (await moved(place, former)) undo.push(() => move(former, place));
      if (await moved(made, place)) undo.push(() => move(place, made));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** @returns false where there was nothing to move */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await move(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
