import { checkWords as words } from '../words/check.ts';
import { doctorWords } from '../words/doctor.ts';
import { type CheckArguments, type CommandName, nearWords, readArguments } from './arguments.ts';
import { type BrowserSession, openSession } from './browser/session.ts';
import { BrowserFailed, BrowserMissing } from './browser/start-browser.ts';
import { unpackingEnd } from './browser/write-embedded-browser.ts';
import type { Command, CommandContext, ExitCode, Place } from './command.ts';
import { Stop } from './stop.ts';
import { shown } from './view/shown.ts';
import { wrapLines } from './view/wrap-lines.ts';

/** Each command is loaded when it is asked for, while the browser starts. */
const COMMANDS: Record<CommandName, () => Promise<Command>> = {
  check: async () => (await import('./commands/check.ts')).check,
  all: async () => (await import('./commands/all.ts')).all,
  watch: async () => (await import('./commands/watch.ts')).watch,
  list: async () => (await import('./commands/list.ts')).list,
  report: async () => (await import('./commands/report.ts')).report,
  hint: async () => (await import('./commands/hint.ts')).hint,
  ask: async () => (await import('./commands/ask.ts')).ask,
  restore: async () => (await import('./commands/restore.ts')).restore,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  share: async () => (await import('./commands/share.ts')).share,
  usage:
    async () =>
    async ({ kit, print }) => {
      await print(`${words.usage(kit.command)}\n`);
      return 0;
    },
};

const GRADES: readonly CommandName[] = ['check', 'all', 'watch'];

/**
 * `npm run check`, `verifier.cmd`.
 *
 * @param argv what follows the program's name
 * @param open the course and the workspace; asked for once the browser is starting, which takes longest
 * @param carried folder of the checker that a workspace carries
 */
export async function main(
  argv: readonly string[],
  open: (args: CheckArguments) => Promise<Place>,
  carried?: string,
): Promise<ExitCode> {
  survive();
  const args = readArguments(argv);
  let session: BrowserSession | undefined;
  let context: CommandContext | undefined;
  const useSession = () => {
    session ??= openSession(() => say(words.unpacking));
    return session;
  };
  try {
    if (GRADES.includes(args.command) && args.unknown.length === 0) {
      say(words.grading(args.exercise));
      useSession();
    }
    const [command, place] = await Promise.all([COMMANDS[args.command](), open(args)]);
    if (args.unknown.length > 0) throw new Stop(notUnderstood(args.unknown, place));
    context = {
      ...place,
      args,
      carried,
      session: useSession,
      colour: wantsColour(),
      say,
      print: args.json ? print : printLines,
    };
    return await command(context);
  } catch (error) {
    say((await sayDamage(error, carried)) ?? sayError(error));
    if (!context || error instanceof Stop) return 2;
    // After a double click there is nobody who could type that word.
    if (context.kit.byDoubleClick) await (await COMMANDS.doctor())(context).catch(() => {});
    else say(doctorWords.examine(context.kit.command('doctor').trim()));
    return 2;
  } finally {
    session?.kill();
    await unpackingEnd();
  }
}

function notUnderstood(unknown: readonly string[], { kit }: Place): string {
  return words.unknownOption(unknown, nearWords(unknown), kit.command('mots'));
}

/** Nothing that happens beside a verdict ends the program: a reader that is gone, a page that was closed in mid-answer. */
function survive(): void {
  const ignore = () => {};
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  process.on('unhandledRejection', ignore);
}

function wantsColour(): boolean {
  // Not where NO_COLOR or TERM=dumb say so.
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

/** Resolves once it is written: the process ends just after, and a pipe may be slow. */
const print: CommandContext['print'] = (text) =>
  new Promise((written) => process.stdout.write(shown(text, wantsColour()), () => written()));

/** For a person: no word is cut by the edge of the terminal. */
const printLines: CommandContext['print'] = (text) => print(wrapLines(text, process.stdout.columns));

function say(text: string): void {
  process.stderr.write(`${wrapLines(shown(text, wantsColour()), process.stderr.columns)}\n`);
}

/** Where a file of the checker is gone, that is why, whatever the error says. */
async function sayDamage(error: unknown, carried: string | undefined): Promise<string | undefined> {
  if (!carried || error instanceof Stop || error instanceof BrowserMissing) return undefined;
  const { readDamagedFiles } = await import('./read-carried-files.ts');
  const { missing } = await readDamagedFiles(carried);
  return missing.length > 0 ? `${doctorWords.filesMissing(missing)}\n${doctorWords.filesToDo}` : undefined;
}

function sayError(error: unknown): string {
  if (error instanceof Stop) return error.message;
  if (error instanceof BrowserMissing) return words.browserMissing(error.search.tried);
  const [sentence, cause] =
    error instanceof BrowserFailed ? [words.browserFailed(error.choice.name), error.cause] : [words.unexpected, error];
  return `${sentence}\n${words.forAuthors}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
}
