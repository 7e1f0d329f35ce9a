import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PlainRoot {
  /** The same folder, under a path that Vite can read. */
  root: string;
  /** Where to run from: Astro builds beside the current folder when its output is not below it. */
  cwd: string;
  /** Options of `node` under which modules keep that path. */
  flags: string[];
  /** Removes what was made for it. */
  release: () => Promise<void>;
}

/** Vite takes what follows these signs for a query or a pattern (vitejs/vite#9033 and others). */
const ODD = /[#?%*[\]{}]/;

/**
 * A clone in `Été 100% #1` must build like any other: where its path has a sign that Vite cannot read, a link to it is
 * made in the system's temporary folder. On Windows it is a junction, which needs no rights.
 */
export async function plainRoot(root: string): Promise<PlainRoot> {
  if (!ODD.test(root)) return { root, cwd: root, flags: [], release: async () => {} };
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'envol-'));
  const link = join(folder, 'kit');
  await symlink(root, link, 'junction');
  return {
    root: link,
    cwd: folder,
    flags: ['--preserve-symlinks', '--preserve-symlinks-main'],
    release: () => rm(folder, { recursive: true, force: true }),
  };
}
