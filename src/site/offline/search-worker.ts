import { parentPort } from 'node:worker_threads';
import { writeSearch } from './search-index.ts';

/** The other side of `write-search-aside.ts`: one message, the arguments of `writeSearch`, then the end. */
parentPort?.once('message', async (asked: Parameters<typeof writeSearch>) => {
  await writeSearch(...asked);
});
