import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofRecord } from './prove-view.ts';
import { proofDigest } from './read-proof-digest.ts';

/** What is known of an exercise as it is now: while it is proved, `busy`. */
export interface PreviewProof {
  digest: string;
  busy: boolean;
  /** Undefined where the proof cannot be had. */
  proof?: ProofRecord | undefined;
}

/**
 * Each proof is a process of its own, so that a check that was just saved is read anew; one at a time, and none while
 * nothing has changed.
 *
 * @param root of the course
 * @returns what says at once what is known of an exercise; undefined where there is none of that name
 */
export function previewProofs(root: string): (id: string) => Promise<PreviewProof | undefined> {
  const known = new Map<string, PreviewProof>();
  let before: Promise<unknown> = Promise.resolve();
  return async (id) => {
    if (!/^[\w-]+$/.test(id) || !existsSync(join(root, 'exercises', id, 'exercise.mdx'))) return undefined;
    const digest = await proofDigest(root, id, 'witnesses');
    const last = known.get(id);
    if (last?.digest === digest) return last;
    const now: PreviewProof = { digest, busy: true };
    known.set(id, now);
    before = before.then(async () => Object.assign(now, { proof: await run(root, id), busy: false }));
    return now;
  };
}

function run(root: string, id: string): Promise<ProofRecord | undefined> {
  const args = [join(import.meta.dirname, 'prove-cli.ts'), 'json', id, '--course', root];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (_failure, stdout) => {
      try {
        resolve((JSON.parse(stdout) as ProofRecord[])[0]);
      } catch {
        resolve(undefined);
      }
    });
  });
}
