import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import type { Source } from './inventory/inventory.ts';

/** What the course was made from, where it is a git repository of its own and git is there. */
export function readSource(root: string): Source | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(root)) return undefined;
    const [commit = '', day = ''] = git('log', '-1', '--format=%H %cs').split(' ');
    return { commit: commit.slice(0, 10), day, touched: git('status', '--porcelain') !== '' };
  } catch {
    return undefined;
  }
}
