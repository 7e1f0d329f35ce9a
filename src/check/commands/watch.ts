import { watch as watchFolder } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkWords as words } from '../../words/check.ts';
import { hourOf } from '../../words/when.ts';
import { afterVerdict } from '../after-verdict.ts';
import type { Command } from '../command.ts';
import { gradeExercise } from '../grade-exercise.ts';
import { viewTerminal } from '../view/view-terminal.ts';
import { currentExercise } from '../workspace/read-current.ts';
import { workFolder } from '../workspace/write-workspace.ts';

/** Where the file system tells nothing (most network shares), the folder is looked at this often, ms. */
const POLLING = 400;
/** An editor may empty a file before it fills it: nothing moves for this long before the work is read, ms. */
const CALM = 20;

/** `check html-03-plan suivre`: again at each save, with the browser and its next page ready, until Ctrl + C. */
export const watch: Command = async (context) => {
  const { args, workspace, session, colour, say, print } = context;
  const exercise = await currentExercise(context);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  while (!stop.signal.aborted) {
    const dir = args.dir ? resolve(args.dir) : workFolder(workspace, exercise.id);
    const seen = await stateOf(dir);
    const graded = await gradeExercise(context, exercise);
    // What the checker has just put there is no save of the learner's.
    const known = graded.isNew ? await stateOf(dir) : seen;
    await print(viewTerminal(graded.result, exercise.title, { colour, most: 3 }));
    await print(await afterVerdict(context, graded));
    session().prepare();
    say(words.watching(hourOf(new Date())));
    await change(dir, known, stop.signal);
  }
  return 0;
};

/** Resolves once the folder is not as it was, and is calm; or when the signal says so. */
async function change(dir: string, seen: string, signal: AbortSignal): Promise<void> {
  let wake = () => {};
  const watcher = tryToWatch(dir, () => wake());
  try {
    for (let now = await stateOf(dir); now === seen && !signal.aborted; now = await stateOf(dir)) {
      const event = new Promise<void>((woken) => {
        wake = woken;
      });
      await Promise.race([event, sleep(POLLING, undefined, { signal }).catch(() => {})]);
    }
    await calm(dir);
  } finally {
    watcher?.close();
  }
}

async function calm(dir: string): Promise<void> {
  const before = await stateOf(dir);
  await sleep(CALM);
  if ((await stateOf(dir)) !== before) await calm(dir);
}

function tryToWatch(dir: string, onEvent: () => void) {
  try {
    // A share that goes away must not end the program: polling goes on.
    return watchFolder(dir, { recursive: true }, onEvent).on('error', () => {});
  } catch {
    return undefined;
  }
}

/** Names, sizes and times of what is in a folder, as one text to compare. */
async function stateOf(dir: string): Promise<string> {
  const names = await readdir(dir, { recursive: true }).catch((): string[] => []);
  const lines = await Promise.all(
    names.slice(0, 1000).map(async (name) => {
      const { size, mtimeMs } = await stat(join(dir, name)).catch(() => ({ size: 0, mtimeMs: 0 }));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
  return lines.sort().join('\n');
}
