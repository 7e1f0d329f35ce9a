import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { carry } from '../carried-packages.ts';
import type { writeSearch } from './search-index.ts';

/** {@link writeSearch} on another core of the machine. Rejects with what it throws. */
export async function writeSearchAside(...asked: Parameters<typeof writeSearch>): Promise<void> {
  carry(fileURLToPath(import.meta.resolve('pagefind')));
  const worker = new Worker(new URL('search-worker.ts', import.meta.url));
  worker.postMessage(asked);
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`The search was not written: ${code}`);
}
