import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** What a signature adds to the key, and how whoever has the public key compares it. */
export interface Signature {
  /** Beside the file that is signed. */
  file: string;
  command: string;
}

/** Suffixes of what the tools write. */
export const SIGNATURES = ['.minisig', '.sig'];

/**
 * Signs a file with the tool that its key is of, minisign or OpenSSH. The tool may ask for a passphrase.
 *
 * @returns `undefined` where the key cannot be read, or its tool is not there or refuses
 */
export async function sign(key: string, file: string): Promise<Signature | undefined> {
  const tool = await toolOf(key);
  const name = basename(file);
  if (tool === undefined) return undefined;
  if (tool === 'minisign')
    return run('minisign', ['-S', '-s', key, '-m', file])
      ? { file: `${name}.minisig`, command: `minisign -V -p envol.pub -m ${name}` }
      : undefined;
  return run('ssh-keygen', ['-q', '-Y', 'sign', '-f', key, '-n', 'envol', file])
    ? { file: `${name}.sig`, command: `ssh-keygen -Y verify -f signataires -I envol -n envol -s ${name}.sig < ${name}` }
    : undefined;
}

/** Whether a key can be read and its tool is there: known before the rest is made. */
export async function canSign(key: string): Promise<boolean> {
  const tool = await toolOf(key);
  return tool !== undefined && spawnSync(tool, ['-?'], { stdio: 'ignore' }).error === undefined;
}

/** By the first line of the key. `undefined`: it cannot be read. */
async function toolOf(key: string): Promise<'minisign' | 'ssh-keygen' | undefined> {
  const text = await readFile(key, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return /minisign/.test(text.split('\n')[0] ?? '') ? 'minisign' : 'ssh-keygen';
}

function run(tool: string, args: readonly string[]): boolean {
  return spawnSync(tool, args, { stdio: 'inherit' }).status === 0;
}
