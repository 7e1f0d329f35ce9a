import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sign } from './sign.ts';

const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;
let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'envol-sign-'));
  await writeFile(join(place, 'INVENTAIRE.csv'), 'chemin;sha256\r\n');
});
afterAll(() => rm(place, { recursive: true, force: true }));

test.skipIf(!hasSsh)('a key of OpenSSH: what the page says to run does compare it', async () => {
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'envol', '-f', join(place, 'key')]);
  const signature = await sign(join(place, 'key'), join(place, 'INVENTAIRE.csv'));
  expect(signature?.file).toBe('INVENTAIRE.csv.sig');
  await writeFile(join(place, 'signataires'), `envol ${await readFile(join(place, 'key.pub'), 'utf8')}`);
  const compare = () => spawnSync('sh', ['-c', signature?.command ?? ''], { cwd: place }).status;
  expect(compare()).toBe(0);
  await writeFile(join(place, 'INVENTAIRE.csv'), 'chemin;sha256\r\nautre\r\n');
  expect(compare()).not.toBe(0);
});

test('no such key', async () => {
  expect(await sign(join(place, 'absent'), join(place, 'INVENTAIRE.csv'))).toBeUndefined();
});
