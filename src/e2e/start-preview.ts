import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.ts';

export interface Preview {
  address: string;
  /** What it has printed until now. */
  said(): string;
  stop(): void;
}

/** `npm run dev`, once it answers. @param env added to this program's */
export async function startPreview(env: NodeJS.ProcessEnv = {}): Promise<Preview> {
  const server = spawn(process.execPath, [join(ROOT, 'src/site/astro-cli.ts'), 'dev', '--port', '0', '--ignore-lock'], {
    env: { ...asOutsideTests(), ...env },
    // Astro is a child of it: both end together.
    detached: true,
  });
  const stop = () => {
    if (server.pid) process.kill(-server.pid, 'SIGKILL');
  };
  let printed = '';
  server.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  try {
    return { address: await addressOf(server), said: () => printed, stop };
  } catch (error) {
    // One that has died cannot be killed: what it said is what counts.
    if (server.exitCode === null && server.signalCode === null) stop();
    throw error;
  }
}

/** Astro serves no page where it believes that a test runs it. */
function asOutsideTests(): NodeJS.ProcessEnv {
  const isOfTests = (name: string) => /^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$)/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfTests(name)));
}

function addressOf(server: ChildProcess): Promise<string> {
  const { stdout, stderr } = server;
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    stdout?.on('data', hear);
    stderr?.on('data', hear);
    const lost = () => reject(new Error(`no address in: ${said}`));
    server.on('close', lost);
    setTimeout(lost, 60_000).unref();
  });
}
