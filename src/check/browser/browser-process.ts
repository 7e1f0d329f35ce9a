import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ConnectOverCDPTransport } from 'playwright';

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

/** How much of what it says is kept for the authors, in characters. */
const KEPT_OUTPUT = 2000;

/** Starts a browser that is driven through a pipe: no port is opened, and no other program can drive it. */
export function startProcess(executable: string, args: readonly string[], env: NodeJS.ProcessEnv): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), 'envol-'));
  const child = spawn(executable, [...args, `--user-data-dir=${profile}`, '--remote-debugging-pipe'], {
    env,
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
  process.on('exit', kill);
  void ended.then(() => process.off('exit', kill));
  return { profile, transport, ended, kill };
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
  answers.setEncoding('utf8').on('data', (text: string) => {
    const [first = '', ...others] = text.split('\0');
    pending.push(first);
    for (const next of others) {
      transport.onmessage?.(JSON.parse(pending.join('')) as object);
      pending = [next];
    }
  });
  void ended.then((reason) => transport.onclose?.(reason));
  return transport;
}
