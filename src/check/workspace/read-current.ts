import { existsSync } from 'node:fs';
import { nearest } from '../../course/nearest.ts';
import type { Progress } from '../../course/progress.ts';
import { readFolder } from '../../course/read-folder.ts';
import type { Work } from '../../course/work.ts';
import { checkWords } from '../../words/check.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import { COMMAND_WORDS } from '../arguments.ts';
import type { CommandContext, Place } from '../command.ts';
import type { Kit, KitExercise } from '../kit.ts';
import { Stop } from '../stop.ts';
import { lastChanged } from './last-changed.ts';
import { placesOf, workFolder } from './places.ts';
import { readHistory } from './read-history.ts';

/**
 * The exercise that a command speaks of: the one that is named, else the one that someone is at. Only ids of the kit
 * ever become a path.
 *
 * @throws Stop where there is none: what to do
 */
export async function currentExercise({ kit, workspace, args, say }: CommandContext): Promise<KitExercise> {
  if (args.exercise) return namedExercise(kit, args.exercise);
  const ids = await kit.ids();
  const [first] = ids;
  if (!first) throw new Stop(words.noExerciseAtAll);
  // A folder from elsewhere does not tell which exercise it is.
  if (args.dir) throw new Stop(checkWords.whichExercise(kit.command('liste')));
  const { id, isBegun } = await lastWorkedAt({ workspace, kit }, ids);
  if (!id) throw new Stop(words.nothingBegun(kit.command(first)));
  say(isBegun ? checkWords.lastChanged(id) : checkWords.firstExercise(id));
  return namedExercise(kit, id);
}

async function namedExercise(kit: Kit, typed: string): Promise<KitExercise> {
  const exercise = await kit.exercise(idIn(typed));
  if (exercise) return exercise;
  const near = nearest(idIn(typed), [...COMMAND_WORDS, ...(await kit.ids())], 3);
  throw new Stop(checkWords.unknownExercise(typed, near, kit.command('liste')));
}

/** `HTML-03-Plan`; `exercices/html-03-plan/`, as the Tab key completes it → `html-03-plan` */
function idIn(typed: string): string {
  const path = typed.trim().toLowerCase().replaceAll('\\', '/');
  return path.replace(/^(\.\/)?exercices\//, '').replace(/\/$/, '');
}

/**
 * Folders that this program has made of itself are nobody's work until they change. An exercise that nobody has touched
 * has the time of its copy, which tells nothing: the one that was graded last is meant; where nobody has begun, the first
 * of the course.
 */
export async function lastWorkedAt(
  { workspace, kit }: Place,
  ids: readonly string[],
): Promise<{ id: string | undefined; isBegun: boolean }> {
  const untouched: string[] = [];
  for (const id of await kit.renamed()) {
    if (await isStarter(workFolder(workspace, id), await kit.starter(id))) untouched.push(id);
  }
  const others = ids.filter((one) => !untouched.includes(one));
  const id = await lastChanged(workspace, others);
  if (!id || !(await isStarter(workFolder(workspace, id), await kit.starter(id)))) return { id, isBegun: true };
  if (!existsSync(placesOf(workspace).history)) return { id: ids[0], isBegun: false };
  const { entries } = await readHistory(workspace).catch(() => ({ entries: [] }));
  return { id: entries.findLast((entry) => ids.includes(entry.id))?.id ?? id, isBegun: true };
}

/** Ids of those that someone has worked at: graded, helped, or changed. A workspace is given with the folders of all. */
export async function begunExercises({ workspace, kit }: Place, progress: Progress): Promise<string[]> {
  const ids = await kit.ids();
  const isBegun = async (id: string) => {
    const folder = workFolder(workspace, id);
    if (!existsSync(folder)) return false;
    return id in progress.exercises || !(await isStarter(folder, await kit.starter(id)));
  };
  const begun = await Promise.all(ids.map(isBegun));
  return ids.filter((_, index) => begun[index]);
}

async function isStarter(dir: string, starter: Work): Promise<boolean> {
  if (!existsSync(dir)) return false;
  const { files } = await readFolder(dir);
  const given = [...starter].filter(([path]) => !path.endsWith('.gitkeep'));
  return (
    files.size === given.length &&
    given.every(([path, bytes]) => Buffer.compare(bytes, files.get(path) ?? Buffer.of()) === 0)
  );
}
