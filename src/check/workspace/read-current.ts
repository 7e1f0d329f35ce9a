import { nearest } from '../../course/nearest.ts';
import { checkWords } from '../../words/check.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import type { CommandContext } from '../command.ts';
import type { KitExercise } from '../kit.ts';
import { Stop } from '../stop.ts';
import { lastChanged } from './last-changed.ts';

/**
 * The exercise that a command speaks of: the one that is named, else the one that someone is at. Only ids of the kit
 * ever become a path.
 *
 * @throws Stop where there is none: what to do
 */
export async function currentExercise({ kit, workspace, args, say }: CommandContext): Promise<KitExercise> {
  const ids = await kit.ids();
  const [first] = ids;
  if (!first) throw new Stop(words.noExerciseAtAll);
  if (args.exercise && !ids.includes(args.exercise)) {
    throw new Stop(checkWords.unknownExercise(args.exercise, nearest(args.exercise, ids, 3)));
  }
  const id = args.exercise ?? (await lastChanged(workspace, ids));
  if (!id) throw new Stop(words.nothingBegun(kit.command(first)));
  const exercise = await kit.exercise(id);
  if (!exercise) throw new Stop(checkWords.unknownExercise(id, []));
  if (!args.exercise) say(checkWords.lastChanged(id));
  return exercise;
}
