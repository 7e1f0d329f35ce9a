import { verdictOf } from '../course/result.ts';
import { checkWords as words } from '../words/check.ts';
import type { CommandContext } from './command.ts';
import type { GradedExercise } from './grade-exercise.ts';
import type { Kit, KitExercise } from './kit.ts';

/**
 * What is done once a verdict is shown: remarks on a work that passes, what to do next, and the record of the run.
 *
 * @returns what there is to add, as the terminal shows it; `''` where there is nothing
 */
export async function afterVerdict(context: CommandContext, graded: GradedExercise): Promise<string> {
  const { args, workspace, kit } = context;
  const { result, exercise, work } = graded;
  const lines: string[] = [];
  if (verdictOf(result) === 'passed') {
    const { qualityRemarks } = await import('./quality-remarks.ts');
    result.remarks = await qualityRemarks(graded, await kit.lessons());
    lines.push(...result.remarks.map(words.remark));
    const next = await nextExercise(context, exercise.id);
    lines.push(words.afterSuccess, next ? toNext(kit, next) : words.lastOne);
  } else if (verdictOf(result) === 'failed') {
    const { lostWork } = await import('./lost-work.ts');
    lines.push(...(await lostWork(context, graded)), toCorrect(context));
    // No hint helps where a file is missing.
    const isJudged = result.checks.some(({ status }) => status === 'failed');
    if (isJudged)
      lines.push(kit.byDoubleClick ? words.nextHintPage : words.nextHint(kit.command(`${exercise.id} indice`)));
  }
  graded.close();
  await noteShownHint(context, graded);
  if (!args.dir) {
    const { recordRun } = await import('./workspace/write-run.ts');
    lines.push(...(await recordRun(workspace, { result, title: exercise.title, work })));
    await prepareRenamed(context);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The folders that the copy of a workspace could not hold. A disk that takes nothing more was told of already. */
async function prepareRenamed({ kit, workspace }: CommandContext): Promise<void> {
  const { prepareWork } = await import('./workspace/write-workspace.ts');
  for (const id of await kit.renamed()) {
    await prepareWork(workspace, id, await kit.starter(id), kit.version).catch(() => {});
  }
}

/** The first hint of the ladder goes with a failure that has none of its own: « indice » then gives the second. */
async function noteShownHint({ args, workspace }: CommandContext, { result, exercise }: GradedExercise): Promise<void> {
  const isShown = result.checks.some(({ hint }) => hint === exercise.hints[0]);
  if (args.dir || !isShown) return;
  const { hintsTaken, takeHint } = await import('./workspace/write-hint.ts');
  if ((await hintsTaken(workspace, exercise.id)) === 0) await takeHint(workspace, exercise.id, exercise.hints.length);
}

function toCorrect({ args, kit }: CommandContext): string {
  if (args.command === 'watch') return words.afterFailureWatched;
  return kit.byDoubleClick ? words.afterFailureByClick : words.afterFailure;
}

function toNext({ command, byDoubleClick }: Kit, { id, title }: KitExercise): string {
  return byDoubleClick ? words.nextPage(title) : words.next(title, command(id));
}

async function nextExercise({ kit }: CommandContext, id: string) {
  const ids = await kit.ids();
  const next = ids[ids.indexOf(id) + 1];
  return next ? kit.exercise(next) : undefined;
}
