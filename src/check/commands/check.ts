import { RESULT_VERSION, verdictOf } from '../../course/result.ts';
import { afterVerdict } from '../after-verdict.ts';
import type { Command, ExitCode } from '../command.ts';
import { gradeExercise } from '../grade-exercise.ts';
import { viewTerminal } from '../view/view-terminal.ts';
import { currentExercise } from '../workspace/read-current.ts';

/** What a verdict ends the program with: 0 every check passed; 1 not yet; 2 our fault. */
export const EXIT_CODES: Record<ReturnType<typeof verdictOf>, ExitCode> = { passed: 0, failed: 1, broken: 2 };

/** `check html-03-plan`: one exercise. The verdict is shown first; what can wait is done after it. */
export const check: Command = async (context) => {
  const { args, colour, print } = context;
  const graded = await gradeExercise(context, await currentExercise(context));
  const { result, exercise } = graded;
  if (args.json) {
    await print(`${JSON.stringify({ version: RESULT_VERSION, results: [result] })}\n`);
    await afterVerdict(context, graded);
  } else {
    await print(viewTerminal(result, exercise.title, { colour, most: 3 }));
    await print(await afterVerdict(context, graded));
  }
  return EXIT_CODES[verdictOf(result)];
};
