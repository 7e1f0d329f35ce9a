import { enableCompileCache } from 'node:module';

enableCompileCache();

// Node warns of its own experiment, which no author can help.
process.removeAllListeners('warning');

const { main } = await import('./lint-main.ts');
process.exitCode = await main(process.argv.slice(2));
