import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type HistoryEntry, mergeProgress, PROGRESS_VERSION, progressFrom } from '../../course/progress.ts';
import { type ExerciseResult, verdictOf } from '../../course/result.ts';
import type { Work } from '../../course/work.ts';
import { type SavedPart, type SaveFailure, workspaceWords as words } from '../../words/workspace.ts';
import { codeOf, failureOf } from './failure.ts';
import { formatEntry } from './history-lines.ts';
import { placesOf } from './places.ts';
import { bytesOf, MOST_WORK_BYTES } from './points.ts';
import { gatherProgress } from './read-progress.ts';
import { workDigest } from './work-digest.ts';
import { sweep } from './write-file.ts';
import { appendHistory } from './write-history.ts';
import { withLock } from './write-lock.ts';
import { keepPoint } from './write-point.ts';
import { writeProgress } from './write-progress.ts';
import { writeResult } from './write-result.ts';

export interface Run {
  result: ExerciseResult;
  /** Of the exercise. */
  title: string;
  /** The files that were graded. */
  work: Work;
}

/** How long another process may keep us waiting, ms. */
const PATIENCE = 1000;
/** How long a slow disk may, in all, ms. */
const DEADLINE = 2000;

/**
 * Notes a grading, keeps its result and a restore point. The verdict was given before: nothing here throws, nor lasts.
 *
 * @returns French sentences: what could not be saved, what to do; empty where all is saved
 */
export async function recordRun(workspace: string, { result, title, work }: Run): Promise<string[]> {
  const { exercise: id, at, kit, digest } = result;
  const verdict = verdictOf(result);
  const checks = Object.fromEntries(result.checks.map((check) => [check.id, check.status]));
  const entry: HistoryEntry = { version: PROGRESS_VERSION, kind: 'run', id, title, at, kit, verdict, checks, digest };
  const says = await save(workspace, entry, {
    result: () => writeResult(workspace, { title, work: workDigest(work), result }),
    point: async () => {
      await keepPoint(workspace, { exercise: id, work, at: new Date(at), verdict });
    },
  });
  return bytesOf(work) > MOST_WORK_BYTES ? [...says, words.workTooHeavy] : says;
}

/** Notes anything else that was done. @returns as {@link recordRun} */
export function recordEntry(workspace: string, entry: HistoryEntry): Promise<string[]> {
  return save(workspace, entry, {});
}

async function save(
  workspace: string,
  entry: HistoryEntry,
  more: Partial<Record<SavedPart, () => Promise<void>>>,
): Promise<string[]> {
  const says: string[] = [];
  const failures = new Map<SavedPart, SaveFailure>();
  const waiting = new Set<SavedPart>(['run', 'progress', ...(Object.keys(more) as SavedPart[])]);
  const step = async (part: SavedPart, write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      failures.set(part, failureOf(error));
    }
    waiting.delete(part);
  };
  const steps = async () => {
    const { folder } = placesOf(workspace);
    // Not recursive: a workspace that was removed meanwhile is not made again.
    await mkdir(folder).catch((error) => {
      if (codeOf(error) === 'EEXIST') return;
      for (const part of waiting) failures.set(part, failureOf(error));
      throw error;
    });
    await withLock(folder, PATIENCE, async (held) => {
      await step('run', () => appendHistory(workspace, [formatEntry(entry)]));
      await step('progress', async () => {
        if (held) await sweep(folder);
        says.push(...(await updateProgress(workspace, failures.has('run') ? [entry] : [])));
      });
      for (const [part, write] of Object.entries(more)) await step(part as SavedPart, write);
    });
  };
  const stop = new AbortController();
  await Promise.race([steps().catch(() => {}), wait(DEADLINE, undefined, { signal: stop.signal }).catch(() => {})]);
  stop.abort();
  for (const part of waiting) failures.set(part, failures.get(part) ?? 'slow');
  return [...says, ...words.notSaved(failures)];
}

/** @param missing what the history could not take */
async function updateProgress(workspace: string, missing: readonly HistoryEntry[]): Promise<string[]> {
  const { progress, says, leaveAlone } = await gatherProgress(workspace);
  if (!leaveAlone) await writeProgress(workspace, mergeProgress(progress, progressFrom(missing)));
  return says;
}
