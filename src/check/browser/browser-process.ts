import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ConnectOverCDPTransport } from 'playwright';
import { PREFERENCES } from './switches.ts';

/** A browser of our own, as a process: started before Playwright is loaded, ended without asking anybody. */
export interface BrowserProcess {
  /** Its own folder, removed with it. */
  profile: string;
  /** What Playwright speaks through. */
  transport: ConnectOverCDPTransport;
  /** Resolves when it has ended, with what it said last. */
  ended: Promise<string>;
  /** Ends it at once, and removes what it left on the disk. */
  kill(): void;
}

/** How the folder of a browser begins, before the number of the process that started it. */
const OWN_FOLDER = 'envol-';
/** A path of a socket has at most 107 signs, and the browser adds 45 to that of its folder. */
const LONGEST_PATH = 60;
/** What stops a program: Ctrl + C, the end of its terminal, of the session. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How many messages of consoles and errors are read in a second, of all pages. */
const MOST_MESSAGES = 2000;

/** How much of what it says is kept for the authors, in characters. */
const KEPT_OUTPUT = 2000;

/** Starts a browser that is driven through a pipe: no port is opened, and no other program can drive it. */
export function startProcess(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), `${OWN_FOLDER}${process.pid}-`));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const child = spawn(executable, [...args, `--user-data-dir=${profile}`, '--remote-debugging-pipe'], {
    env: { ...env, ...temporaryFolder(profile) },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-KEPT_OUTPUT);
  });
  const clean = () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Something of the browser still holds a file: the system's own sweep of its temporary folder takes it.
    }
  };
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(`exit ${code ?? signal}\n${output}`));
  });
  void ended.then(clean);
  const transport = pipeTransport(child, ended);
  const kill = () => {
    child.kill('SIGKILL');
    clean();
  };
  const stopWatching = endWithUs(kill);
  void ended.then(stopWatching);
  void sweep();
  return { profile, transport, ended, kill };
}

/** What it leaves beside its profile goes with it, but where the path would be too long for its socket. */
function temporaryFolder(profile: string): NodeJS.ProcessEnv {
  if (process.platform === 'win32') return {};
  return { TMPDIR: profile.length > LONGEST_PATH ? '/tmp' : profile };
}

/** Ends it with our own process. */
function endWithUs(kill: () => void): () => void {
  process.on('exit', kill);
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(exit)) process.on(signal, exit);
  return () => process.off('exit', kill);
}

/** Node tells nobody that a signal ends it. Another listener has its own way to end. */
function exit(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) process.exit(1);
}

/** Removes the folders of those whose process was killed: it could not. */
async function sweep(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const [, pid] = /^envol-(\d+)-/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Of somebody else: it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Tells messages of consoles and errors that come too fast to be read: a worker can send thousands in a second, out of
 * reach of what is set in its page, and whoever reads them all does nothing else any more.
 */
function floodWatch(): (message: string) => boolean {
  let second = 0;
  let count = 0;
  return (message) => {
    if (!/^\{"method":"Runtime\.(consoleAPICalled|exceptionThrown)"/.test(message)) return false;
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) count = 0;
    second = now;
    count += 1;
    return count > MOST_MESSAGES;
  };
}

/** Messages of the DevTools protocol, each ended by a zero byte. */
function pipeTransport(child: ChildProcess, ended: Promise<string>): ConnectOverCDPTransport {
  const input = child.stdio[3] as Writable;
  const answers = child.stdio[4] as Readable;
  const transport: ConnectOverCDPTransport = {
    send: (message) => void input.write(`${JSON.stringify(message)}\0`),
    close: () => void child.kill('SIGKILL'),
  };
  // A pipe that breaks is told by the end of the process.
  input.on('error', () => {});
  answers.on('error', () => {});
  let pending: string[] = [];
  const isFlood = floodWatch();
  answers.setEncoding('utf8').on('data', (text: string) => {
    const [first = '', ...others] = text.split('\0');
    pending.push(first);
    for (const next of others) {
      const message = pending.join('');
      if (!isFlood(message)) transport.onmessage?.(JSON.parse(message) as object);
      pending = [next];
    }
  });
  void ended.then((reason) => transport.onclose?.(reason));
  return transport;
}
