import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-fs';
import type { Problem } from '../course/problem.ts';
import { packWords } from '../words/pack.ts';

/** An npm package as `package-lock.json` pins it. */
export interface PinnedPackage {
  name: string;
  version: string;
  /** `sha512-…`, base64. */
  integrity: string;
}

/**
 * The folder of a package that npm does not install on this system: taken once with `npm pack`, then from `cache`. Where
 * there is no network, its archive may be put there by hand. It is the pinned one or nothing.
 *
 * @returns what is wrong and what to do, where it cannot be had
 */
export async function fetchPackage(pinned: PinnedPackage, cache: string): Promise<string | Problem> {
  const folder = join(cache, `${pinned.name}-${pinned.version}`);
  const archive = `${folder}.tgz`;
  if (existsSync(join(folder, 'package.json'))) return folder;
  await mkdir(cache, { recursive: true });
  if (!existsSync(archive) && (await npmPack(pinned, cache)) !== 0)
    return problem(packWords.packageMissing(pinned.name, pinned.version, archive));
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (`sha512-${digest}` !== pinned.integrity) return problem(packWords.packageOther(archive));
  const draft = await mkdtemp(`${folder}-`);
  await pipeline(createReadStream(archive), createGunzip(), extract(draft, { strip: 1 }));
  await rename(draft, folder).catch((error: unknown) => {
    if (!existsSync(join(folder, 'package.json'))) throw error;
    return rm(draft, { recursive: true });
  });
  return folder;
}

function problem([what, fix]: readonly [what: string, fix: string]): Problem {
  return { rule: 'target', file: 'package-lock.json', line: 1, what, fix };
}

/** @returns exit code */
function npmPack({ name, version }: PinnedPackage, cache: string): Promise<number | null> {
  const args = ['pack', '--silent', '--pack-destination', cache, `${name}@${version}`];
  const npm = spawn('npm', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    npm.on('error', () => resolve(null));
    npm.on('close', resolve);
  });
}
