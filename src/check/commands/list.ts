import { workspaceWords as words } from '../../words/workspace.ts';
import type { Command } from '../command.ts';
import { Stop } from '../stop.ts';
import { viewList } from '../view/view-list.ts';
import { lastChanged } from '../workspace/last-changed.ts';
import { readProgress } from '../workspace/read-progress.ts';

/** `check liste`: all exercises with their states, the one in progress, what to do next. */
export const list: Command = async ({ kit, workspace, colour, print, say }) => {
  const ids = await kit.ids();
  if (ids.length === 0) throw new Stop(words.noExerciseAtAll);
  const [read, { progress, says }, current] = await Promise.all([
    Promise.all(ids.map((id) => kit.exercise(id))),
    readProgress(workspace, await kit.heirs()),
    lastChanged(workspace, ids),
  ]);
  const exercises = read.flatMap((exercise) => {
    if (!exercise) return [];
    const { id, title, lesson } = exercise;
    const here = id === current;
    const state = progress.exercises[id]?.state ?? (here ? 'en route' : 'à commencer');
    return [{ id, title, lesson, state, here }];
  });
  const toDo = exercises.filter(({ state }) => state === 'en route' || state === 'à commencer');
  const next = toDo.find(({ here }) => here) ?? toDo.find(({ state }) => state === 'en route') ?? toDo[0];
  for (const sentence of says) say(sentence);
  await print(viewList({ exercises, next: next && kit.command(next.id), colour }));
  return 0;
};
