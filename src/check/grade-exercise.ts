import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Folder, type FolderLimits, readFolder } from '../course/read-folder.ts';
import type { Work } from '../course/work.ts';
import { checkWords as words } from '../words/check.ts';
import type { CommandContext } from './command.ts';
import type { KitExercise } from './kit.ts';
import { type Graded, grade } from './run.ts';
import { MAX_FILE_BYTES, MAX_FILES, MAX_FOLDER_BYTES } from './source/inspect-files.ts';
import { Stop } from './stop.ts';
import { prepareWork, workFolder } from './workspace/write-workspace.ts';

const LIMITS: FolderLimits = { maxBytes: MAX_FILE_BYTES, maxFiles: MAX_FILES, maxTotal: MAX_FOLDER_BYTES };

/** A graded work, and which it is. */
export interface GradedExercise extends Graded {
  exercise: KitExercise;
  work: Work;
  /** The files as the learner received them. */
  given: Work;
}

/** Grades the work of an exercise, in the workspace or in `--dir`. @throws Stop, BrowserMissing, BrowserFailed */
export async function gradeExercise(context: CommandContext, exercise: KitExercise): Promise<GradedExercise> {
  const { kit, args, session } = context;
  const { id, hints, moves } = exercise;
  const [given, checks] = await Promise.all([kit.starter(id), kit.checks(id)]);
  const folder = await readWork(args.dir ? resolve(args.dir) : await ownFolder(context, exercise, given));
  const grading = { ...checks, exercise: id, kit: kit.version, hint: hints[0], folder, given, moves };
  return { ...(await grade(grading, session())), exercise, work: folder.files, given };
}

/** The folder of the workspace; the starter is copied there the first time. */
async function ownFolder({ kit, workspace, say }: CommandContext, { id }: KitExercise, given: Work): Promise<string> {
  const dir = workFolder(workspace, id);
  try {
    if (await prepareWork(workspace, id, given, kit.version)) say(words.starterCopied(dir));
  } catch (error) {
    if (!existsSync(dir)) throw new Stop(words.cannotCopy(dir, (error as NodeJS.ErrnoException).code ?? ''));
  }
  return dir;
}

async function readWork(dir: string): Promise<Folder> {
  if (!existsSync(dir)) throw new Stop(words.noSuchFolder(dir));
  try {
    return await readFolder(dir, LIMITS);
  } catch {
    throw new Stop(words.notAFolder(dir));
  }
}
