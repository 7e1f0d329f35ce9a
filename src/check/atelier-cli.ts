/** What the launchers of a learner's workspace start. Small: its one work is that the next file loads fast. */
import module from 'node:module';
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

const { run } = await import(new URL('programme.mjs', import.meta.url).href);
// Ends the browser too: Playwright kills it and removes its folder when the process exits.
process.exit(await run(process.argv.slice(2)));
