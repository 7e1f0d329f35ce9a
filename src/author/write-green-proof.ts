import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExerciseResult } from '../course/result.ts';
import type { ProofKind } from './read-proof-digest.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/envol/prove');

/** What is kept of a proof without a violation. */
export interface GreenProof {
  digest: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Work → what the checker said of it. */
  verdicts: Record<string, Verdict>;
  /** For mutations: verdict → how many wrong works. */
  mutants?: Record<string, number>;
}

/** What a verdict says, wherever and whenever it is given. */
export type Verdict = Pick<ExerciseResult, 'checks' | 'problems'>;

/** The last proof of an exercise that found nothing to mend. */
export async function readGreenProof(id: string, kind: ProofKind): Promise<GreenProof | undefined> {
  try {
    return JSON.parse(await readFile(join(CACHE, `${id}.${kind}.json`), 'utf8')) as GreenProof;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no fault: the next proof takes longer. */
export async function writeGreenProof(id: string, kind: ProofKind, proof: GreenProof): Promise<void> {
  const file = join(CACHE, `${id}.${kind}.json`);
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(`${file}.${process.pid}`, JSON.stringify(proof));
    await rename(`${file}.${process.pid}`, file);
  } catch {}
}
