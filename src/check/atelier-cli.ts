/** What the launchers of a learner's workspace start. Small: its one work is that the next file loads fast. */
import module from 'node:module';

// Absent before Node 22.8.
module.enableCompileCache?.();

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);

const { run } = await import(new URL('programme.mjs', import.meta.url).href);
// Ends the browser too: Playwright kills it and removes its folder when the process exits.
process.exit(await run(process.argv.slice(2)));
