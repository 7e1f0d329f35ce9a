import type { Command } from '../command.ts';
import { viewHints } from '../view/view-hints.ts';
import { currentExercise } from '../workspace/read-current.ts';
import { hintsTaken, takeHint } from '../workspace/write-hint.ts';

/** `check indice`: the next hint up the ladder, below those already read. */
export const hint: Command = async (context) => {
  const { kit, workspace, colour, say, print } = context;
  const { id, title, hints } = await currentExercise(context);
  const before = await hintsTaken(workspace, id);
  const { taken, says } = await takeHint(workspace, id, hints.length);
  const commands = { hint: kit.command(`${id} indice`), ask: kit.command(`${id} aide`) };
  await print(viewHints({ title, ladder: hints, taken, atTop: before >= hints.length, commands, colour }));
  for (const sentence of says) say(sentence);
  return 0;
};
