import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { siteWords } from '../words/site.ts';
import { plainRoot } from './write-plain-root.ts';

/** Astro's own commands (`dev`, `sync`, `check`), whatever the path of the clone. */
const KIT = join(import.meta.dirname, '../..');
const { root, cwd, flags, release } = await plainRoot(KIT);
const asked = process.argv.slice(2);
// Its server answers no page there: Vite follows the link back to the path that it cannot read.
if (asked[0] === 'dev' && root !== KIT) {
  console.error(siteWords.noPreview(KIT));
  await release();
  process.exitCode = 2;
} else {
  const args = [...flags, join(root, 'node_modules/astro/bin/astro.mjs'), ...asked, '--root', root];
  // An author sees all that they write: the answers and the trainer's notes too, as in the trainers' edition.
  const env = asked[0] === 'dev' ? { ...process.env, ENVOL_EDITION: 'formateur' } : process.env;
  const child = spawn(process.execPath, args, { stdio: 'inherit', cwd, env });
  // Ctrl+C reaches the child as well: this one waits for it, then tidies up.
  process.on('SIGINT', () => {});
  child.on('close', async (code) => {
    await release();
    process.exitCode = code ?? 1;
  });
}
