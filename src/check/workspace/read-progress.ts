import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Heirs } from '../../course/former-ids.ts';
import { inherit, mergeProgress, PROGRESS_VERSION, Progress, progressFrom } from '../../course/progress.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import { codeOf } from './failure.ts';
import { type History, isNewer, parseJson } from './history-lines.ts';
import { placesOf } from './places.ts';
import { readHistory } from './read-history.ts';
import { setHistoryAside, stamp } from './write-history.ts';
import { writeProgress } from './write-progress.ts';

export interface ProgressReading {
  progress: Progress;
  /** What the person has to know: a damaged file, a later version. */
  says: string[];
}

/** A later version, or a file that the system refuses to give: nothing is written over it. */
type Stored = { progress: Progress; says: string[]; leaveAlone: boolean; rebuild: boolean };

const NOTHING: Progress = { version: PROGRESS_VERSION, exercises: {} };

/**
 * What is known of the person's work. A damaged file is set aside, and made again from the history.
 *
 * @param heirs of exercises that had another name: what was done under it counts, and the files stay as they are
 */
export async function readProgress(workspace: string, heirs: Heirs = {}): Promise<ProgressReading> {
  const { progress, says, leaveAlone, rebuild } = await gatherProgress(workspace);
  if (rebuild && !leaveAlone) await writeProgress(workspace, progress).catch(() => {});
  return { progress: inherit(progress, heirs), says };
}

/** The record and its history together; damaged files are set aside. */
export async function gatherProgress(workspace: string): Promise<Stored> {
  const stored = await readStored(workspace);
  const { history, says } = await readSoundHistory(workspace);
  const newer = history.newer.length > 0;
  const progress = mergeProgress(stored.progress, progressFrom(history.entries));
  return {
    progress,
    says: [...new Set([...stored.says, ...says, ...(newer ? [words.newerVersion] : [])])],
    leaveAlone: stored.leaveAlone || newer,
    rebuild: stored.rebuild,
  };
}

async function readStored(workspace: string): Promise<Stored> {
  const { folder, progress: path } = placesOf(workspace);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const absent = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    const says = absent ? [] : [words.unreadable('progression.json')];
    return { progress: NOTHING, says, leaveAlone: !absent, rebuild: false };
  }
  const value = parseJson(text);
  if (isNewer(value)) return { progress: NOTHING, says: [words.newerVersion], leaveAlone: true, rebuild: false };
  const read = Progress.safeParse(value);
  if (read.success) return { progress: read.data, says: [], leaveAlone: false, rebuild: false };
  const name = `progression-abimee-${stamp(new Date())}.json`;
  try {
    await rename(path, join(folder, name));
    return { progress: NOTHING, says: [words.progressDamaged, words.setAside(name)], leaveAlone: false, rebuild: true };
  } catch {
    return { progress: NOTHING, says: [words.progressDamaged], leaveAlone: true, rebuild: false };
  }
}

async function readSoundHistory(workspace: string): Promise<{ history: History; says: string[] }> {
  try {
    const history = await readHistory(workspace);
    if (history.damaged === 0) return { history, says: [] };
    const name = await setHistoryAside(workspace, history, new Date()).catch(() => undefined);
    return { history, says: [words.historyDamaged, ...(name ? [words.setAside(name)] : [])] };
  } catch {
    const history = { entries: [], newer: [], damaged: 0 };
    return { history, says: [words.unreadable('historique.jsonl')] };
  }
}
