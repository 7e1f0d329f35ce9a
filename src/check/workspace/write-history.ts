import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { formatEntry, type History } from './history-lines.ts';
import { placesOf } from './places.ts';

/**
 * Adds lines, on the disk when this resolves. A line that a crash cut short is left as it is: the next begins afresh.
 *
 * @throws NodeJS.ErrnoException
 */
export async function appendHistory(workspace: string, lines: readonly string[]): Promise<void> {
  const file = await open(placesOf(workspace).history, 'a+');
  try {
    const start = (await endsCleanly(file)) ? '' : '\n';
    await file.appendFile(`${start}${lines.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Puts a damaged history aside and begins another with all that could be read.
 *
 * @returns name under which the damaged one is kept
 * @throws NodeJS.ErrnoException
 */
export async function setHistoryAside(workspace: string, history: History, at: Date): Promise<string> {
  const { folder, history: path } = placesOf(workspace);
  const name = `historique-abime-${stamp(at)}.jsonl`;
  await rename(path, join(folder, name));
  await appendHistory(workspace, [...history.entries.map(formatEntry), ...history.newer]);
  return name;
}

/** `2026-11-23T09-42-07-123Z`: a time that every file system takes as a name. */
export function stamp(at: Date): string {
  return at.toISOString().replaceAll(/[:.]/g, '-');
}

async function endsCleanly(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n';
}
