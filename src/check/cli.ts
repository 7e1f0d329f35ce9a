import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

enableCompileCache();

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);

const { main } = await import('./main.ts');
const code = await main(process.argv.slice(2), async ({ course, workspace }) => {
  const root = resolve(course ?? join(import.meta.dirname, '../..'));
  const { readKit } = await import('./read-kit.ts');
  return { kit: await readKit(root), workspace: resolve(workspace ?? join(root, '.atelier')) };
});
process.exit(code);
