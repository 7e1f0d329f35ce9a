import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
/** The mini course: its exercises are named by what becomes of them. */
export const COURSE = join(import.meta.dirname, 'course');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of our programs as a process, as npm would. @param program from the root of the repository */
export function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  const finished: Finished = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    finished.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    finished.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...finished, code }));
  });
}
