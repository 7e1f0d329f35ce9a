/** What the launchers of a learner's workspace start. Small: its one work is that the next file loads fast. */
import module from 'node:module';
import { doctorWords } from '../words/doctor.ts';
import { packWords } from '../words/pack.ts';

// Absent before Node 22.8.
module.enableCompileCache?.();

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);

// What the next file is written for: see `pack/bundle-checker.ts`.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(packWords.launcher.oldNode(process.versions.node));
  process.exit();
}

const program = await import(new URL('programme.mjs', import.meta.url).href).catch(sayLost);
// Ends the browser too: Playwright kills it and removes its folder when the process exits.
process.exit(await program.run(process.argv.slice(2)));

/** A virus scanner may take the program away: this file can still say so. */
async function sayLost(error: unknown): Promise<never> {
  const { readDamagedFiles } = await import('./read-carried-files.ts');
  const { missing, altered } = await readDamagedFiles(import.meta.dirname);
  if (missing.length + altered.length === 0) throw error;
  console.error(`${doctorWords.filesMissing([...missing, ...altered])}\n${doctorWords.filesToDo}`);
  process.exit();
}
