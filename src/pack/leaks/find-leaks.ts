import type { Layers } from './layers.ts';
import { runFinder } from './runs.ts';
import { type Secrets, sha256 } from './secrets.ts';

/** Something of a trainer's in a file for learners. */
export interface Leak {
  /** The file for learners. */
  path: string;
  /** Where it comes from in the course: `exercises/x/solution/index.html:4`; without a line, the whole file. */
  source: string;
}

/** @returns what looks for secrets in one file, unpacked and decoded */
export function leakFinder({ files, runs }: Secrets): (path: string, layers: Layers) => Leak[] {
  const findRuns = runFinder(runs.keys());
  return (path, layers) => {
    const whole = layers.bytes.flatMap((inner) => files.get(sha256(inner)) ?? []);
    const parts = layers.texts.flatMap((text) => findRuns(text)).map((run) => runs.get(run) ?? '');
    return [...new Set([...whole, ...parts])].map((source) => ({ path, source }));
  };
}
