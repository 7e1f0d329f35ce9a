import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nearest } from '../course/nearest.ts';
import { formatProblems } from '../course/problem.ts';
import { exerciseIds, readExercise } from '../course/read-course.ts';
import { type Folder, readFolder } from '../course/read-folder.ts';
import { type ExerciseResult, RESULT_VERSION, verdictOf } from '../course/result.ts';
import { checkWords as words } from '../words.ts';
import { type CheckArguments, readArguments } from './arguments.ts';
import { BrowserFailed, BrowserMissing, startBrowser } from './browser.ts';
import { MAX_FILE_BYTES, MAX_FILES } from './inspect-files.ts';
import { readChecks } from './read-checks.ts';
import { grade } from './run.ts';
import { viewTerminal } from './view-terminal.ts';
import { prepareWork, workFolder } from './write-workspace.ts';

/** 0 every check passed; 1 not yet; 2 our fault, or a wrong use of the command. */
export type ExitCode = 0 | 1 | 2;

/** A sentence that ends the command: a wrong use, or a fault of ours. */
class Stop extends Error {}

/** `npm run check`. @param argv what follows the program's name */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const args = readArguments(argv);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  try {
    if (args.unknown.length > 0) throw new Stop(words.unknownOption(args.unknown));
    if (args.help) {
      process.stdout.write(`${words.help}\n`);
      return 0;
    }
    const { result, title } = await gradeOne(args, say);
    process.stdout.write(
      args.json
        ? `${JSON.stringify({ version: RESULT_VERSION, results: [result] })}\n`
        : viewTerminal(result, title, { colour: process.stdout.isTTY && !process.env['NO_COLOR'], most: 3 }),
    );
    return { passed: 0, failed: 1, broken: 2 }[verdictOf(result)] as ExitCode;
  } catch (error) {
    say(sayError(error));
    return 2;
  }
}

async function gradeOne(
  args: CheckArguments,
  say: (text: string) => void,
): Promise<{ result: ExerciseResult; title: string }> {
  const root = resolve(args.course ?? join(import.meta.dirname, '../..'));
  const id = args.exercise;
  if (!id) throw new Stop(words.whichExercise(await exerciseIds(root)));
  const read = await readExercise(root, id);
  if (!read) throw new Stop(words.unknownExercise(id, nearest(id, await exerciseIds(root), 3)));
  if (!read.exercise) throw new Stop(`${words.exerciseUnreadable(id)}\n${formatProblems(read.problems)}`);
  say(words.grading(id));
  const browser = startBrowser(() => say(words.unpacking));
  browser.catch(() => {});
  try {
    const [kit, checks, given] = await Promise.all([
      readVersion(),
      readChecks(root, id),
      readFolder(join(root, 'exercises', id, 'starter')),
    ]);
    const dir = args.dir ? resolve(args.dir) : await ownFolder(root, id, kit, say);
    const grading = {
      exercise: id,
      kit,
      checks,
      hint: read.exercise.hints[0].replaceAll('`', ''),
      folder: await readWork(dir),
      given: given.files,
    };
    return { result: await grade(grading, () => browser), title: read.exercise.title };
  } finally {
    const close = browser.then((started) => started.close()).catch(() => {});
    await Promise.race([close, new Promise((done) => setTimeout(done, 2000))]);
  }
}

async function ownFolder(root: string, id: string, kit: string, say: (text: string) => void): Promise<string> {
  const workspace = join(root, '.atelier');
  const copied = await prepareWork(workspace, id, join(root, 'exercises', id, 'starter'), kit);
  const dir = workFolder(workspace, id);
  if (copied) say(words.starterCopied(dir));
  return dir;
}

async function readWork(dir: string): Promise<Folder> {
  if (!existsSync(dir)) throw new Stop(words.noSuchFolder(dir));
  try {
    return await readFolder(dir, { maxBytes: MAX_FILE_BYTES, maxFiles: MAX_FILES });
  } catch {
    throw new Stop(words.notAFolder(dir));
  }
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function sayError(error: unknown): string {
  if (error instanceof Stop) return error.message;
  if (error instanceof BrowserMissing) return words.browserMissing(error.search.tried);
  if (error instanceof BrowserFailed)
    return `${words.browserFailed(error.choice.name)}\n${words.forAuthors}\n${String(error.cause)}`;
  return `${words.unexpected}\n${words.forAuthors}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
