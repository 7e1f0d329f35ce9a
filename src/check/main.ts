import { resolve } from 'node:path';
import { RESULT_VERSION, verdictOf } from '../course/result.ts';
import { checkWords as words } from '../words/check.ts';
import { type CheckArguments, readArguments } from './arguments.ts';
import { BrowserFailed, BrowserMissing, startBrowser } from './browser/browser.ts';
import { loadPlaywright } from './browser/engine.ts';
import { Stop } from './stop.ts';
import { viewTerminal } from './view/view-terminal.ts';

/** 0 every check passed; 1 not yet; 2 our fault, or a wrong use of the command. */
export type ExitCode = 0 | 1 | 2;

const EXIT_CODES = { passed: 0, failed: 1, broken: 2 } as const;

/** `npm run check`. @param argv what follows the program's name */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const args = readArguments(argv);
  try {
    if (args.unknown.length > 0) throw new Stop(words.unknownOption(args.unknown));
    if (args.help) {
      await print(`${words.help}\n`);
      return 0;
    }
    return await check(args);
  } catch (error) {
    say(sayError(error));
    return 2;
  }
}

async function check(args: CheckArguments): Promise<ExitCode> {
  const root = resolve(args.course ?? `${import.meta.dirname}/../..`);
  if (args.exercise) {
    say(words.grading(args.exercise));
    // The longest wait by far: everything else is loaded while the browser starts.
    loadPlaywright();
  }
  const browser = args.exercise ? startBrowser(() => say(words.unpacking)) : undefined;
  browser?.catch(() => {});
  const { gradeOne } = await import('./grade-one.ts');
  const { result, title } = await gradeOne(root, args, browser, say);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  await print(
    args.json
      ? `${JSON.stringify({ version: RESULT_VERSION, results: [result] })}\n`
      : viewTerminal(result, title, { colour, most: 3 }),
  );
  return EXIT_CODES[verdictOf(result)];
}

/** Resolves once it is written: the process ends just after, and a pipe may be slow. */
function print(text: string): Promise<void> {
  return new Promise((written) => process.stdout.write(text, () => written()));
}

/** Beside the verdict: standard output holds that alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function sayError(error: unknown): string {
  if (error instanceof Stop) return error.message;
  if (error instanceof BrowserMissing) return words.browserMissing(error.search.tried);
  const [sentence, cause] =
    error instanceof BrowserFailed ? [words.browserFailed(error.choice.name), error.cause] : [words.unexpected, error];
  return `${sentence}\n${words.forAuthors}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
}
