import { enableCompileCache } from 'node:module';

enableCompileCache();

const { main } = await import('./main.ts');

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
const alive = setInterval(() => {}, 1000);
const code = await main(process.argv.slice(2));
clearInterval(alive);
process.exit(code);
