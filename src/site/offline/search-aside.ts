import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { carry } from '../carried-packages.ts';
import type { SearchIndex } from './search-index.ts';

/** A {@link SearchIndex} on another core of the machine. */
export function openSearchAside(): SearchIndex {
  carry(fileURLToPath(import.meta.resolve('pagefind')));
  const worker = new Worker(new URL('search-worker.ts', import.meta.url));
  const ended = once(worker, 'exit');
  // Told when it is waited for.
  ended.catch(() => {});
  const end = async (dir?: string) => {
    worker.postMessage({ dir });
    const [code] = await ended;
    if (code !== 0) throw new Error(`The search was not written: ${code}`);
  };
  return {
    add: (page) => worker.postMessage(page),
    write: (dir) => end(dir),
    // Whoever drops it has another error to tell.
    drop: () => end().catch(() => {}),
  };
}
