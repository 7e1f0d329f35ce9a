import { spawnSync } from 'node:child_process';

export interface Measure {
  what: string;
  value: number;
  /** What was promised; absent: only to know. */
  most?: number;
  detail: string;
}

/** Milliseconds that a program of ours takes, from start to exit. @throws where its exit code is not the one expected */
export function timeOf(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  expected = 0,
  cwd = process.cwd(),
): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const ms = performance.now() - start;
  if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return ms;
}

/** Written to where `processorTimeOf` reads it, when the program ends. */
const TELL_TIME = `import { writeSync } from 'node:fs';
process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1000)); });`;

/**
 * Milliseconds of the processor that a program of ours takes: what else the machine does counts little.
 *
 * @throws where it does not end well
 */
export function processorTimeOf(args: readonly string[]): number {
  const tell = ['--import', `data:text/javascript,${encodeURIComponent(TELL_TIME)}`];
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  const { status, output } = spawnSync(process.execPath, [...tell, ...args], { stdio: [...stdio], encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${output[1]}\n${output[2]}`);
  return Number(output[3]);
}

/** `median([3, 1, 2])` → `2`. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Medians of several programs, each run in turn so that a noisy moment touches all of them. */
export function inTurn(rounds: number, ...programs: (() => number)[]): number[] {
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    programs.forEach((program, index) => {
      times[index]?.push(program());
    });
  }
  return times.map(median);
}

/** `seconds(1234)` → `1.23 s`. */
export const seconds = (ms: number | undefined) => `${((ms ?? Number.NaN) / 1000).toFixed(2)} s`;
