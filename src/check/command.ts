import type { CheckArguments } from './arguments.ts';
import type { BrowserSession } from './browser/session.ts';
import type { Kit } from './kit.ts';

/** 0 every check passed; 1 not yet; 2 our fault, or a wrong use of the command. */
export type ExitCode = 0 | 1 | 2;

/** Where a command works. */
export interface Place {
  kit: Kit;
  /** Root of the learner's workspace; may not exist yet. */
  workspace: string;
}

/** What every command has in hand. */
export interface CommandContext extends Place {
  args: CheckArguments;
  /** Folder of the checker that a workspace carries; authors have none. */
  carried?: string | undefined;
  /** The browser, started when it is first asked for. */
  session(): BrowserSession;
  /** Whether the answer may hold escape codes for colours. */
  colour: boolean;
  /** Beside the answer: standard error. */
  say(text: string): void;
  /** The answer: standard output. Resolves once it is written: the process ends just after, and a pipe may be slow. */
  print(text: string): Promise<void>;
}

/** One file of `commands/` each. */
export type Command = (context: CommandContext) => Promise<ExitCode>;
