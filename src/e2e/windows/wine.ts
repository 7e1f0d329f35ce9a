import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Finished, ROOT } from '../run.ts';

/** Where `.ci/run` puts Node for Windows; version 22, since wine 8 does not start 24. */
const FOLDER = join(ROOT, '.cache/windows');
const NODE = join(FOLDER, 'node.exe');

/**
 * Why Windows programs cannot be run here, if they cannot.
 *
 * @throws the same sentence, where `CI` is `true`: a test that nobody ran must not look green
 */
export function missingWine(
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const missing = [
    ...(folders.some((folder) => exists(join(folder, 'wine'))) ? [] : ['wine is not on the PATH']),
    ...(exists(NODE) ? [] : [`${NODE} is not there: .ci/run brings it`]),
  ];
  if (missing.length === 0) return undefined;
  const sentence = `Windows not run. ${missing.join('; ')}`;
  if (env['CI'] === 'true') throw new Error(`${sentence}. It must be there when CI=true.`);
  return sentence;
}

/** `windowsPath('/tmp/a')` → `Z:\tmp\a` */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

export interface WineLaunch {
  cwd: string;
  /** `cmd /c` finds `node` there. */
  nodeOnPath?: boolean;
  env?: Record<string, string>;
  /** Ends it at once, with all that it began: as when the machine stops. */
  cut?: AbortSignal;
}

/** Runs Node for Windows. @param args paths are those of Windows */
export function wineNode(args: readonly string[], launch: WineLaunch): Promise<Finished> {
  return wine([NODE, ...args], launch);
}

/**
 * Runs a Windows program that says something. On a busy machine wine may end before it has begun one, and says nothing:
 * it is asked once more.
 */
export async function wine(args: readonly string[], launch: WineLaunch): Promise<Finished> {
  const first = await wineOnce(args, launch);
  return first.stdout === '' && first.stderr === '' ? wineOnce(args, launch) : first;
}

/** Its output goes to files: under wine, Node cannot write to a pipe. */
export async function wineOnce(
  args: readonly string[],
  { cwd, nodeOnPath = false, env = {}, cut }: WineLaunch,
): Promise<Finished> {
  const dir = await mkdtemp(join(tmpdir(), 'envol-wine-'));
  // wine's `cmd` reads a % of the clone's path as a variable: it finds Node through a link.
  const link = join(dir, 'node');
  await symlink(FOLDER, link);
  const files = await Promise.all(['out', 'err'].map((name) => open(join(dir, name), 'w')));
  const child = spawn('wine', args, {
    cwd,
    detached: cut !== undefined,
    stdio: ['ignore', ...files.map(({ fd }) => fd)],
    env: { ...session(), ...(nodeOnPath ? { WINEPATH: windowsPath(link) } : {}), ...env },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    cut?.addEventListener('abort', () => child.pid && process.kill(-child.pid, 'SIGKILL'));
    child.on('error', reject);
    child.on('exit', resolve);
  });
  await Promise.all(files.map((file) => file.close()));
  const [stdout = '', stderr = ''] = await Promise.all(['out', 'err'].map((name) => readFile(join(dir, name), 'utf8')));
  await rm(dir, { recursive: true });
  return { code, stdout, stderr };
}

/**
 * The drive C: is kept from one run to the next: it takes 7 s to make. Not in the repository: its drive Z: is a link to
 * the whole disk, which tools that follow links would walk through.
 */
function session(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '/',
    WINEPREFIX: join(homedir(), '.cache/envol/wine'),
    WINEDEBUG: '-all',
    // Names of files are UTF-8.
    LC_ALL: 'C.UTF-8',
    // Neither .NET nor a browser of its own, which it would ask to install.
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
    // wine 8 says it is Windows 7.
    NODE_SKIP_PLATFORM_CHECK: '1',
    NO_COLOR: '1',
  };
}
