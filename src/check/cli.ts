import { enableCompileCache } from 'node:module';

enableCompileCache();

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);

const { main } = await import('./main.ts');
// Ends the browser too: Playwright kills it and removes its folder when the process exits.
process.exit(await main(process.argv.slice(2)));
