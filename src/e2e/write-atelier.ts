import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../course/problem.ts';
import { readFolder } from '../course/read-folder.ts';
import type { Finished } from './run.ts';

export interface Launch {
  cwd?: string;
  env?: Record<string, string>;
  /** Of Node. */
  flags?: readonly string[];
}

/** A learner's workspace, and both ways to start its checker. */
export interface Atelier {
  dir: string;
  /** With Node, as npm would. */
  check(args: readonly string[], launch?: Launch): Promise<Finished>;
  /** With `verifier.sh`. */
  launch(args: readonly string[], launch?: Launch): Promise<Finished>;
}

/** @param env beside what a learner's session has: nothing of npm, nothing of the tests */
export function atelierAt(dir: string, env: Record<string, string>): Atelier {
  const start = (command: string, args: readonly string[], { cwd = dir, env: more = {} }: Launch) =>
    spawnAndRead(command, args, { cwd, env: { ...session(), ...env, ...more } });
  const program = join(dir, 'verificateur/verificateur.mjs');
  return {
    dir,
    check: (args, launch = {}) => start(process.execPath, [...(launch.flags ?? []), program, ...args], launch),
    launch: (args, launch = {}) => start(join(dir, 'verifier.sh'), args, launch),
  };
}

/**
 * Makes `atelier/` alone, without the site: by a process, since tests do not import `pack/`.
 *
 * @param kit root of the kit, or a link to it
 * @param target of the edition
 * @returns the authors' mistakes
 */
export async function writeAtelier(kit: string, course: string, out: string, target = 'none'): Promise<Problem[]> {
  const program = `const { writeAtelier } = await import(process.argv[1]);
const [course, out, target] = process.argv.slice(2);
console.log(JSON.stringify(await writeAtelier(course, out, { target })));`;
  const url = pathToFileURL(join(kit, 'src/pack/write-atelier.ts')).href;
  const links = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const args = [...links, '--input-type=module', '-e', program, url, course, out, target];
  const { stdout, stderr } = await spawnAndRead(process.execPath, args, { cwd: kit, env: session() });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as Problem[];
}

/** Every file below a folder, `node_modules` included. */
export async function filesOf(dir: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.sort().map(async (path) => [path.slice(dir.length + 1), await readFile(path)] as const);
  return new Map(await Promise.all(files));
}

/** Path → SHA-256 of every file below a folder. */
export async function digestsOf(dir: string): Promise<Record<string, string>> {
  const files = [...(await filesOf(dir))];
  return Object.fromEntries(files.map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]));
}

/** Three lines of a solution that follow each other and are in no starter. */
export async function linesOfSolutions(course: string): Promise<string[]> {
  const ids = await readdir(join(course, 'exercises'));
  const parts = ['solution', 'starter'].map(async (part) => {
    const folders = await Promise.all(ids.map((id) => readFolder(join(course, 'exercises', id, part))));
    return folders.flatMap(({ files }) => [...files.values()].map((bytes) => new TextDecoder().decode(bytes)));
  });
  const [solutions = [], starters = []] = await Promise.all(parts);
  return solutions
    .map((text) => text.split('\n'))
    .flatMap((lines) => lines.map((_, index) => lines.slice(index, index + 3)))
    .filter((three) => three.length === 3 && three.every((line) => line.trim() !== ''))
    .map((three) => three.join('\n'))
    .filter((lines) => !starters.some((starter) => starter.includes(lines)));
}

/** Names of the wrong works that prove the checks. */
export async function witnessNames(course: string): Promise<string[]> {
  const ids = await readdir(join(course, 'exercises'));
  const names = ids.map((id) => readdir(join(course, 'exercises', id, 'witnesses/bad')).catch(() => []));
  return (await Promise.all(names)).flat();
}

/** Environment of someone who has Node and a terminal. */
function session(): Record<string, string> {
  const PATH = [dirname(process.execPath), '/usr/bin', '/bin'].join(':');
  return { PATH, HOME: process.env['HOME'] ?? '/', NO_COLOR: '1' };
}

export function spawnAndRead(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string>; detached?: boolean; uid?: number },
): Promise<Finished> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const finished: Finished = { code: null, stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      finished[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...finished, code }));
  });
}
