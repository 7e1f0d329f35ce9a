import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofRecord } from './prove-view.ts';
import { proofDigest } from './read-proof-digest.ts';

/** The proof of an exercise, as the preview of its page asks for it. */
export interface PreviewProofs {
  /** @returns undefined where there is no such exercise, or where its proof cannot be had */
  proof(id: string): Promise<ProofRecord | undefined>;
}

/**
 * Each proof is a process of its own, so that a check that was just saved is read anew; one at a time, and none while
 * nothing has changed.
 *
 * @param root of the course
 */
export function previewProofs(root: string): PreviewProofs {
  const known = new Map<string, { digest: string; record: Promise<ProofRecord | undefined> }>();
  let before: Promise<unknown> = Promise.resolve();
  return {
    proof: async (id) => {
      if (!/^[\w-]+$/.test(id) || !existsSync(join(root, 'exercises', id, 'exercise.mdx'))) return undefined;
      const digest = await proofDigest(root, id, 'witnesses');
      const last = known.get(id);
      if (last?.digest === digest) return last.record;
      const record = before.then(() => run(root, id));
      before = record;
      known.set(id, { digest, record });
      return record;
    },
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
