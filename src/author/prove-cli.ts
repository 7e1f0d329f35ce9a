import { enableCompileCache } from 'node:module';
import { readProveArguments } from './prove-arguments.ts';

enableCompileCache();

// A browser that dies can leave an await pending: the code is set here, whatever happens.
process.exitCode = 2;
setInterval(() => {}, 1000);

const { main } = await import('./prove-main.ts');
process.exit(await main(readProveArguments(process.argv.slice(2))));
