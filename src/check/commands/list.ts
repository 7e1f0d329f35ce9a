import { workspaceWords as words } from '../../words/workspace.ts';
import type { Command } from '../command.ts';
import { Stop } from '../stop.ts';
import { type ListedExercise, viewList } from '../view/view-list.ts';
import { lastWorkedAt } from '../workspace/read-current.ts';
import { readProgress } from '../workspace/read-progress.ts';

/** `check liste`: all exercises with their states, the one in progress, what to do next. */
export const list: Command = async ({ kit, workspace, colour, print, say }) => {
  const ids = await kit.ids();
  if (ids.length === 0) throw new Stop(words.noExerciseAtAll);
  const [read, { progress, says }, current] = await Promise.all([
    Promise.all(ids.map((id) => kit.exercise(id))),
    readProgress(workspace, await kit.heirs()),
    lastWorkedAt({ kit, workspace }, ids),
  ]);
  const exercises = read.flatMap((exercise): ListedExercise[] => {
    if (!exercise) return [];
    const { id, title, lesson } = exercise;
    const here = current.isBegun && id === current.id;
    const state = progress.exercises[id]?.state ?? (here ? 'en route' : 'à commencer');
    return [{ id, title, lesson, state, here }];
  });
  const next = nextOf(exercises);
  for (const sentence of says) say(sentence);
  await print(viewList({ exercises, next: next && kit.command(next.id), colour }));
  return 0;
};

/** The one that someone is at; once it is done, one that is under way; else the first to do after it, as its verdict says. */
function nextOf(exercises: readonly ListedExercise[]): ListedExercise | undefined {
  const isToDo = ({ state }: ListedExercise) => state === 'en route' || state === 'à commencer';
  const after = exercises.slice(exercises.findIndex(({ here }) => here) + 1);
  return (
    exercises.find((one) => one.here && isToDo(one)) ??
    exercises.find(({ state }) => state === 'en route') ??
    after.find(isToDo) ??
    exercises.find(isToDo)
  );
}
