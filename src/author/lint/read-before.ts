import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type KnownId, knownIds } from './stable-ids.ts';

/** Branches that hold what was already given to learners, the surest first. */
const MAIN = ['origin/main', 'main', 'origin/master', 'master'];

/** What changed since this work left the main branch. */
export interface SinceBefore {
  /** Lessons, exercises and sheets that learners may know by their name, and whose file is no longer there. */
  gone: KnownId[];
  /** Those that were not there. */
  fresh: KnownId[];
}

/**
 * @param now what is there
 * @returns `undefined` where there is nothing to compare with: no git, no commit
 */
export async function readBefore(root: string, now: readonly KnownId[]): Promise<SinceBefore | undefined> {
  const base = await baseCommit(root);
  if (!base) return undefined;
  const listed = await git(root, 'ls-tree', '-r', '-z', '--name-only', base, 'lessons', 'exercises');
  const before = knownIds((listed ?? '').split('\0'));
  const [ids, own] = [before, now].map((list) => new Set(list.map(({ id }) => id)));
  const gone = before.filter(({ id }) => !own?.has(id));
  const shown = gone.map(async (one) => {
    const text = await git(root, 'show', `${base}:./${one.file}`);
    // A draft never reached anybody.
    return /^status: *['"]?draft\b/m.test(text ?? '') ? [] : [one];
  });
  return { gone: (await Promise.all(shown)).flat(), fresh: now.filter(({ id }) => !ids?.has(id)) };
}

/** Files that this work changes: paths from the root of the course. None where there is nothing to compare with. */
export async function readChanged(root: string): Promise<string[]> {
  const base = await baseCommit(root);
  const listed = base && (await git(root, 'diff', '--name-only', '--relative', '-z', base));
  return (listed ?? '').split('\0').filter((file) => file !== '');
}

/** Where this work left the main branch; without one (a single branch, a shallow copy), the last commit. */
async function baseCommit(root: string): Promise<string | undefined> {
  const head = await git(root, 'rev-parse', '--verify', '--quiet', 'HEAD');
  if (!head) return undefined;
  for (const branch of MAIN) {
    const base = await git(root, 'merge-base', 'HEAD', branch);
    if (base) return base.trim();
  }
  return head.trim();
}

/** What it prints; `undefined` where it refuses, or is not there. */
async function git(root: string, ...args: string[]): Promise<string | undefined> {
  const run = promisify(execFile)('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  return run.then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}
