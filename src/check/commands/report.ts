import { workspaceWords as words } from '../../words/workspace.ts';
import type { Command, CommandContext } from '../command.ts';
import { Stop } from '../stop.ts';
import { viewReport, viewReportOfAll } from '../view/view-report.ts';
import { currentExercise } from '../workspace/read-current.ts';
import { readProgress } from '../workspace/read-progress.ts';
import { readReport } from '../workspace/read-report.ts';
import { writePage } from '../workspace/write-page.ts';

/** `check html-03-plan rapport`: a page of its last result; `check rapport`: of all exercises that were begun. */
export const report: Command = async (context) => {
  const { workspace, args, print } = context;
  const { name, page } = await (args.exercise ? ofOne(context) : ofAll(context));
  const path = await writePage(workspace, { folder: 'rapport', name, fresh: false }, page);
  await print(`${[words.reportWritten, path, words.reportToDo].join('\n')}\n`);
  return 0;
};

async function ofOne(context: CommandContext) {
  const { kit, workspace } = context;
  const exercise = await currentExercise(context);
  const reported = await readReport(workspace, exercise);
  if (!reported) throw new Stop(words.noResultYet(kit.command(exercise.id)));
  return { name: exercise.id, page: viewReport(reported, { kit: kit.version, now: new Date() }) };
}

async function ofAll({ kit, workspace, say }: CommandContext) {
  const { progress, says } = await readProgress(workspace, await kit.heirs());
  for (const sentence of says) say(sentence);
  const ids = await kit.ids();
  const begun = ids.filter((id) => progress.exercises[id]);
  const [first] = ids;
  if (!first) throw new Stop(words.noExerciseAtAll);
  if (begun.length === 0) throw new Stop(words.noResultYet(kit.command(first)));
  const exercises = (await Promise.all(begun.map((id) => kit.exercise(id)))).flatMap((one) => one ?? []);
  const reports = (await Promise.all(exercises.map((one) => readReport(workspace, one)))).flatMap((one) => one ?? []);
  const rows = exercises.flatMap(({ id, title }) => {
    const known = progress.exercises[id];
    return known ? [{ ...known, id, title }] : [];
  });
  const page = viewReportOfAll(rows, reports, { kit: kit.version, now: new Date() });
  return { name: 'tous-les-exercices', page };
}
