import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Signature, sign } from './sign.ts';

const has = (tool: string) => spawnSync(tool, ['-?']).error === undefined;
for (const tool of ['ssh-keygen', 'minisign'])
  if (!has(tool)) console.warn(`No signature is tried with ${tool}: it is not there.`);

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'envol-sign-'));
  await writeFile(join(place, 'INVENTAIRE.csv'), 'chemin;sha256\r\n');
});
afterAll(() => rm(place, { recursive: true, force: true }));

test.skipIf(!has('ssh-keygen'))('a key of OpenSSH: what the page says to run does compare it', async () => {
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'envol', '-f', join(place, 'key')]);
  const signature = await sign(join(place, 'key'), join(place, 'INVENTAIRE.csv'));
  expect(signature?.file).toBe('INVENTAIRE.csv.sig');
  await writeFile(join(place, 'signataires'), `envol ${await readFile(join(place, 'key.pub'), 'utf8')}`);
  await expectCompared(signature);
});

test.skipIf(!has('minisign'))('a key of minisign: the same', async () => {
  spawnSync('minisign', ['-G', '-W', '-p', join(place, 'envol.pub'), '-s', join(place, 'minisign.key')]);
  const signature = await sign(join(place, 'minisign.key'), join(place, 'INVENTAIRE.csv'));
  expect(signature?.file).toBe('INVENTAIRE.csv.minisig');
  await expectCompared(signature);
});

async function expectCompared(signature: Signature | undefined): Promise<void> {
  const file = join(place, 'INVENTAIRE.csv');
  const compare = () => spawnSync('sh', ['-c', signature?.command ?? ''], { cwd: place }).status;
  const signed = await readFile(file);
  expect(compare()).toBe(0);
  await appendFile(file, 'autre\r\n');
  expect(compare()).not.toBe(0);
  await writeFile(file, signed);
}

test('no such key', async () => {
  expect(await sign(join(place, 'absent'), join(place, 'INVENTAIRE.csv'))).toBeUndefined();
});
