import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export interface StartedProcess {
  child: ChildProcess;
  /** Ends this process, by its id, and resolves when it is gone. May be called twice. */
  stop(): Promise<void>;
}

/** A process that does not outlive the one that runs the tests. A command that cannot be run counts as ended. */
export function startProcess(command: string, args: readonly string[], options: SpawnOptions): StartedProcess {
  const child = spawn(command, args, options);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).finally(() => process.off('exit', end));
  const stop = async () => {
    child.kill('SIGTERM');
    const impatience = setTimeout(end, 3000);
    await gone;
    clearTimeout(impatience);
  };
  return { child, stop };
}
