import { parentPort } from 'node:worker_threads';
import type { MadePage } from '../on-page.ts';
import { openSearchIndex } from './search-index.ts';

/** The other side of `search-aside.ts`: pages, then where to write what was made of them, or nowhere. */
const index = openSearchIndex();
parentPort?.on('message', async (message: MadePage | { dir?: string }) => {
  if ('html' in message) return index.add(message);
  await (message.dir === undefined ? index.drop() : index.write(message.dir));
  parentPort?.close();
});
