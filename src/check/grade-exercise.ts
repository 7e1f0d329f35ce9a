import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Folder, type FolderLimits, readFolder } from '../course/read-folder.ts';
import type { Work } from '../course/work.ts';
import { checkWords as words } from '../words/check.ts';
import { workspaceWords } from '../words/workspace.ts';
import type { CommandContext } from './command.ts';
import type { KitExercise } from './kit.ts';
import { type Graded, grade } from './run.ts';
import { MAX_FILE_BYTES, MAX_FILES, MAX_FOLDER_BYTES } from './source/inspect-files.ts';
import { Stop } from './stop.ts';
import { failureOf } from './workspace/failure.ts';
import { prepareWork, workFolder } from './workspace/write-workspace.ts';

const LIMITS: FolderLimits = { maxBytes: MAX_FILE_BYTES, maxFiles: MAX_FILES, maxTotal: MAX_FOLDER_BYTES };

/** A graded work, and which it is. */
export interface GradedExercise extends Graded {
  exercise: KitExercise;
  work: Work;
  /** The files as the learner received them. */
  given: Work;
  /** They were copied just now: the folder was not there. */
  isNew: boolean;
}

/** Grades the work of an exercise, in the workspace or in `--dir`. @throws Stop, BrowserMissing, BrowserFailed */
export async function gradeExercise(context: CommandContext, exercise: KitExercise): Promise<GradedExercise> {
  const { kit, args, session } = context;
  const { id, hints, moves } = exercise;
  const [given, checks] = await Promise.all([kit.starter(id), kit.checks(id)]);
  const dir = args.dir ? resolve(args.dir) : workFolder(context.workspace, id);
  const isNew = !args.dir && (await makeFolder(context, exercise, given));
  const folder = await readWork(dir);
  const grading = { ...checks, exercise: id, kit: kit.version, hint: hints[0], folder, given, moves };
  return { ...(await grade(grading, session())), exercise, work: folder.files, given, isNew };
}

/** The starter is copied into the workspace the first time. @returns whether it was just now */
async function makeFolder(context: CommandContext, { id }: KitExercise, given: Work): Promise<boolean> {
  const { kit, workspace, say } = context;
  const dir = workFolder(workspace, id);
  try {
    const isNew = await prepareWork(workspace, id, given, kit.version);
    if (isNew) say(words.starterCopied(dir));
    return isNew;
  } catch (error) {
    if (!existsSync(dir)) throw new Stop(workspaceWords.notCopied(failureOf(error)));
    return false;
  }
}

async function readWork(dir: string): Promise<Folder> {
  if (!existsSync(dir)) throw new Stop(words.noSuchFolder(dir));
  try {
    return await readFolder(dir, LIMITS);
  } catch {
    throw new Stop(words.notAFolder(dir));
  }
}
