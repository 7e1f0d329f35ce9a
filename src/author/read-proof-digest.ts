import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../check/digest.ts';
import { readFolder } from '../course/read-folder.ts';

export type ProofKind = 'witnesses' | 'mutations';

/**
 * SHA-256, hexadecimal, of all that a proof depends on: the exercise, its check, the vocabulary with what stands behind
 * it, and for mutations how they are made.
 */
export async function proofDigest(root: string, id: string, kind: ProofKind): Promise<string> {
  const [exercise, check, engine] = await Promise.all([
    readFolder(join(root, 'exercises', id)),
    readFile(join(root, 'checks', `${id}.ts`), 'utf8').catch(() => ''),
    engineDigest(kind),
  ]);
  return digestOf(exercise.files, `${engine}\n${check}`);
}

const engines = new Map<ProofKind, Promise<string>>();

function engineDigest(kind: ProofKind): Promise<string> {
  const known = engines.get(kind) ?? readEngine(kind);
  engines.set(kind, known);
  return known;
}

async function readEngine(kind: ProofKind): Promise<string> {
  const rooms = kind === 'mutations' ? ['check', 'course', 'words', 'author'] : ['check', 'course', 'words'];
  const src = join(import.meta.dirname, '..');
  const folders = await Promise.all(rooms.map((room) => readFolder(join(src, room))));
  const packages = await readFile(join(src, '../package.json'), 'utf8');
  const digests = folders.map(({ files }) => digestOf(files, ''));
  return createHash('sha256')
    .update([packages, ...digests].join('\n'))
    .digest('hex');
}
