import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ZipEntry, zipChunks } from './zip.ts';

const entry = (path: string, text: string, executable = false): ZipEntry => ({
  path,
  executable,
  read: async () => Buffer.from(text),
});

async function zipOf(entries: readonly ZipEntry[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zipChunks(entries)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const FILES = [
  entry('cours/index.html', '<h1>Été</h1>\n'),
  entry('cours/vide.txt', ''),
  entry('cours/a/lance.sh', '#!/bin/sh\n', true),
];

test('the order in which files are given changes nothing', async () => {
  expect(await zipOf(FILES)).toEqual(await zipOf([...FILES].reverse()));
});

test.skipIf(!existsSync('/usr/bin/unzip'))(
  'a program that is not ours reads it, and says that it is sound',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'envol-zip-'));
    await writeFile(join(dir, 'a.zip'), await zipOf(FILES));
    expect(execFileSync('unzip', ['-tqq', join(dir, 'a.zip')], { encoding: 'utf8' })).toBe('');
    execFileSync('unzip', ['-q', join(dir, 'a.zip'), '-d', dir]);
    expect(await readFile(join(dir, 'cours/index.html'), 'utf8')).toBe('<h1>Été</h1>\n');
    expect((await stat(join(dir, 'cours/a/lance.sh'))).mode & 0o777).toBe(0o755);
    expect((await stat(join(dir, 'cours/vide.txt'))).mode & 0o777).toBe(0o644);
    await rm(dir, { recursive: true });
  },
);
