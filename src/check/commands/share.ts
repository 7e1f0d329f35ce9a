import { workspaceWords as words } from '../../words/workspace.ts';
import type { Command } from '../command.ts';
import { currentExercise } from '../workspace/read-current.ts';
import { readProgress } from '../workspace/read-progress.ts';
import { recordShared } from '../workspace/write-hint.ts';

/** `check html-03-plan transmis`: the person has explained the exercise to someone, once it was theirs. */
export const share: Command = async (context) => {
  const { kit, workspace, say, print } = context;
  const { id, title } = await currentExercise(context);
  const { progress } = await readProgress(workspace, await kit.heirs());
  if (!progress.exercises[id]?.acquired) {
    await print(`${words.notYetAcquired(title, kit.command(id))}\n`);
    return 1;
  }
  for (const sentence of await recordShared(workspace, id)) say(sentence);
  const noted = (await readProgress(workspace, await kit.heirs())).progress.exercises[id]?.state === 'transmis';
  // Why it is not was said just above.
  if (!noted) return 2;
  await print(`${words.shared(title)}\n`);
  return 0;
};
