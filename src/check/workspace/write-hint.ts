import { PROGRESS_VERSION } from '../../course/progress.ts';
import { readProgress } from './read-progress.ts';
import { recordEntry } from './write-run.ts';

/** How many hints of the ladder were read: 1 is the first, which goes with the first failure. */
export async function hintsTaken(workspace: string, id: string): Promise<number> {
  const { progress } = await readProgress(workspace);
  return progress.exercises[id]?.hints ?? 0;
}

export interface HintStep {
  /** How many are read now. */
  taken: number;
  /** French sentences: what could not be noted. */
  says: string[];
}

/**
 * One hint further up the ladder. It costs nothing and is only noted.
 *
 * @param total how many the ladder has
 */
export async function takeHint(workspace: string, id: string, total: number, at: Date = new Date()): Promise<HintStep> {
  const { progress, says } = await readProgress(workspace);
  const before = progress.exercises[id]?.hints ?? 0;
  if (before >= total) return { taken: before, says };
  const number = before + 1;
  const entry = { version: PROGRESS_VERSION, kind: 'hint', id, at: at.toISOString(), number } as const;
  return { taken: number, says: [...new Set([...says, ...(await recordEntry(workspace, entry))])] };
}

/** The person has explained the exercise to someone: it is `transmis`. @returns what could not be noted */
export function recordShared(workspace: string, id: string, at: Date = new Date()): Promise<string[]> {
  return recordEntry(workspace, { version: PROGRESS_VERSION, kind: 'shared', id, at: at.toISOString() });
}
