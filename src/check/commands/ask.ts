import type { RunEntry } from '../../course/progress.ts';
import type { Work } from '../../course/work.ts';
import { whenForName } from '../../words/when.ts';
import { workspaceWords as words } from '../../words/workspace.ts';
import type { Command, CommandContext } from '../command.ts';
import type { KitExercise } from '../kit.ts';
import { type Asked, viewAsk } from '../view/view-ask.ts';
import { changesBetween } from '../workspace/changes.ts';
import { currentExercise } from '../workspace/read-current.ts';
import { readHistory } from '../workspace/read-history.ts';
import { readOwnWork } from '../workspace/read-own-work.ts';
import { readPoints, readPointWork } from '../workspace/read-points.ts';
import { readReport } from '../workspace/read-report.ts';
import { workDigest } from '../workspace/work-digest.ts';
import { hintsTaken } from '../workspace/write-hint.ts';
import { writePage } from '../workspace/write-page.ts';

/** `check aide`: a page that tells what was tried, in place of « ça marche pas ». */
export const ask: Command = async (context) => {
  const exercise = await currentExercise(context);
  const now = new Date();
  const page = viewAsk(await gather(context, exercise, now));
  const name = `${exercise.id}-${whenForName(now)}`;
  const path = await writePage(context.workspace, { folder: 'aide', name, fresh: true }, page);
  await context.print(`${[words.askWritten, path, words.askToDo].join('\n')}\n`);
  return 0;
};

async function gather({ kit, workspace }: CommandContext, exercise: KitExercise, now: Date): Promise<Asked> {
  const { id, title, hints } = exercise;
  const [{ checks }, folder, runs, last, taken] = await Promise.all([
    kit.checks(id),
    readOwnWork(workspace, id).catch(() => undefined),
    runsOf(workspace, id),
    readReport(workspace, exercise),
    hintsTaken(workspace, id),
  ]);
  const files: Work = folder?.files ?? new Map();
  const success = await lastSuccess(workspace, id);
  const before = success ?? (await kit.starter(id));
  return {
    title,
    checks: new Map(checks.map((check) => [check.id, check.title])),
    runs,
    last,
    change: { since: success ? 'success' : 'starter', files: changesBetween(before, files) },
    unread: [...(folder?.tooBig ?? []).map(({ path }) => path), ...(folder?.refused ?? [])],
    hints: { taken, total: hints.length },
    machine: {
      kit: kit.version,
      node: process.version,
      system: `${process.platform} ${process.arch}`,
      folder: `exercices/${id}`,
      digest: workDigest(files).slice(0, 12),
    },
    now,
  };
}

async function runsOf(workspace: string, id: string): Promise<RunEntry[]> {
  const { entries } = await readHistory(workspace).catch(() => ({ entries: [] }));
  return entries.flatMap((entry) => (entry.kind === 'run' && entry.id === id ? [entry] : []));
}

async function lastSuccess(workspace: string, id: string): Promise<Work | undefined> {
  const point = (await readPoints(workspace, id)).find(({ succeeded }) => succeeded);
  return point && readPointWork(workspace, point).catch(() => undefined);
}
