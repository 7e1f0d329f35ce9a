import { type ExerciseResult, RESULT_VERSION, type Verdict, verdictOf } from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';
import { workspaceWords } from '../../words/workspace.ts';
import { afterVerdict } from '../after-verdict.ts';
import type { Command, ExitCode } from '../command.ts';
import { gradeExercise } from '../grade-exercise.ts';
import { inParallel } from '../in-parallel.ts';
import { Stop } from '../stop.ts';
import { viewLine } from '../view/view-line.ts';
import { begunExercises } from '../workspace/read-current.ts';
import { readProgress } from '../workspace/read-progress.ts';

/** More pages at once gain nothing on the two cores of a classroom PC. */
const AT_ONCE = 2;

/** `check tout`: every exercise that is started, a line each as soon as it is graded. */
export const all: Command = async (context) => {
  const { kit, workspace, args, colour, print, say } = context;
  const { progress, says } = await readProgress(workspace, await kit.heirs());
  for (const sentence of says) say(sentence);
  const started = await begunExercises(context, progress);
  if (started.length === 0) throw new Stop(workspaceWords.nothingBegun(kit.command((await kit.ids())[0] ?? '')));
  const results: ExerciseResult[] = [];
  await inParallel(AT_ONCE, started, async (id) => {
    const exercise = await kit.exercise(id);
    if (!exercise) return;
    const graded = await gradeExercise({ ...context, args: { ...args, exercise: id } }, exercise);
    results.push(graded.result);
    if (!args.json) await print(viewLine(graded.result, exercise.title, colour));
    await afterVerdict(context, graded);
  });
  results.sort((a, b) => started.indexOf(a.exercise) - started.indexOf(b.exercise));
  const passed = results.filter((result) => verdictOf(result) === 'passed').length;
  await print(
    args.json
      ? `${JSON.stringify({ version: RESULT_VERSION, results })}\n`
      : `\n${words.allSummary(passed, results.length)}\n`,
  );
  return worst(results.map(verdictOf));
};

function worst(verdicts: readonly Verdict[]): ExitCode {
  if (verdicts.includes('broken')) return 2;
  return verdicts.includes('failed') ? 1 : 0;
}
