import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { plainRoot } from './write-plain-root.ts';

/** Astro's own commands (`dev`, `sync`, `check`), whatever the path of the clone. */
const { root, cwd, flags, release } = await plainRoot(join(import.meta.dirname, '../..'));
const args = [...flags, join(root, 'node_modules/astro/bin/astro.mjs'), ...process.argv.slice(2), '--root', root];
const child = spawn(process.execPath, args, { stdio: 'inherit', cwd });
// Ctrl+C reaches the child as well: this one waits for it, then tidies up.
process.on('SIGINT', () => {});
child.on('close', async (code) => {
  await release();
  process.exitCode = code ?? 1;
});
