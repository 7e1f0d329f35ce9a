import { when } from '../../words/when.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import type { Command, CommandContext, ExitCode } from '../command.ts';
import type { KitExercise } from '../kit.ts';
import { Stop } from '../stop.ts';
import { viewPoints } from '../view/view-points.ts';
import { changesBetween } from '../workspace/changes.ts';
import { failureOf } from '../workspace/failure.ts';
import type { Point } from '../workspace/points.ts';
import { currentExercise } from '../workspace/read-current.ts';
import { readOwnWork } from '../workspace/read-own-work.ts';
import { readPoints, readPointWork } from '../workspace/read-points.ts';
import { type Restoring, restorePoint } from '../workspace/write-restore.ts';

/** `check retrouver`: the states of the work that are kept; `check retrouver 2`: brings one back, loses nothing. */
export const restore: Command = async (context) => {
  const { kit, workspace, args } = context;
  const exercise = await currentExercise(context);
  const points = await readPoints(workspace, exercise.id);
  if (points.length === 0) throw new Stop(words.noPoint(kit.command(exercise.id)));
  if (args.number === undefined) return showPoints(context, exercise, points);
  const point = points.find(({ number }) => number === args.number);
  if (!point) throw new Stop(words.unknownPoint(args.number, kit.command(`${exercise.id} retrouver`)));
  return bringBack(context, point);
};

async function showPoints(
  { kit, workspace, print }: CommandContext,
  { id, title }: KitExercise,
  points: readonly Point[],
): Promise<ExitCode> {
  const { files } = await readOwnWork(workspace, id);
  const compared = await Promise.all(
    points.map(async (point) => ({
      point,
      since: changesBetween(await readPointWork(workspace, point).catch(() => new Map()), files),
    })),
  );
  const other = compared.find(({ since }) => since.length > 0)?.point ?? points[0];
  const command = kit.command(`${id} retrouver ${other?.number}`);
  await print(viewPoints({ title, points: compared, now: new Date(), command }));
  return 0;
}

async function bringBack({ workspace, print }: CommandContext, point: Point): Promise<ExitCode> {
  const now = new Date();
  const done = await restorePoint(workspace, point, now).catch((error) => {
    throw new Stop(words.notRestored(failureOf(error)));
  });
  await print(`${sentencesOf(done, point, now).join('\n')}\n`);
  return done.outcome === 'restored' && done.stuck.length === 0 ? 0 : done.outcome === 'same' ? 0 : 2;
}

function sentencesOf(done: Restoring, { number, at }: Point, now: Date): string[] {
  if (done.outcome === 'same') return [words.alreadyThere(number)];
  if (done.outcome === 'damaged') return [words.pointDamaged(number)];
  if (done.outcome === 'too-heavy') return [words.tooHeavyToRestore];
  if (done.outcome === 'too-many') return [words.tooManyFiles];
  const { kept, left, stuck } = done;
  return [
    stuck.length > 0 ? words.halfRestored(stuck) : words.restored(number, when(new Date(at), now)),
    ...(kept === undefined ? [] : [words.keptUnder(kept)]),
    ...(left.length > 0 ? [words.leftInPlace(left)] : []),
    words.reloadEditor,
  ];
}
