import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doctorWords as words } from '../../words/doctor.ts';
import { bad, type Finding, good, note } from './finding.ts';
import { forbidding, policiesOf } from './policies.ts';

/** Where each browser reads the rules of an administrator. */
const KEYS = ['HKLM', 'HKCU'].flatMap((hive) =>
  ['Microsoft\\Edge', 'Google\\Chrome'].map((name) => `${hive}\\SOFTWARE\\Policies\\${name}`),
);
const FOLDERS = ['/etc/opt/edge', '/etc/opt/chrome', '/etc/chromium'].map((folder) => `${folder}/policies/managed`);

/** Rules of this machine that forbid a browser to be driven, or to work without a window. */
export async function examinePolicies(platform: NodeJS.Platform = process.platform): Promise<Finding> {
  const read = await (platform === 'win32' ? readRegistry() : readManaged());
  if (!read) return note(words.rulesUnread, words.rulesByHand);
  const forbidden = read.flatMap(forbidding);
  return forbidden.length > 0 ? bad(words.forbidden([...new Set(forbidden)]), words.allow) : good(words.noRule);
}

/** `undefined` where the machine does not let it be read. */
async function readRegistry(): Promise<Record<string, unknown>[] | undefined> {
  const read = await Promise.all(KEYS.map((key) => run('reg', ['query', key])));
  return read.includes(undefined) ? undefined : read.map((printed) => policiesOf(printed ?? ''));
}

async function readManaged(): Promise<Record<string, unknown>[]> {
  const read = FOLDERS.map(async (folder) => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    return Promise.all(names.map((name) => readJson(join(folder, name))));
  });
  return (await Promise.all(read)).flat();
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

/** What a program prints; a key that is not there is no error; `undefined` where the program may not run. */
function run(program: string, args: readonly string[]): Promise<string | undefined> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
  let printed = '';
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    printed += text;
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', () => resolve(printed));
  });
}
