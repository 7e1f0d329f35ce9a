import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'envol-place-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const write = async (path: string, text: string) => {
  await mkdir(join(place, path, '..'), { recursive: true });
  await writeFile(join(place, path), text);
};
const read = (path: string) => readFile(join(place, path), 'utf8');

test('each is replaced, what is no longer made goes, what is not ours stays', async () => {
  await write('draft/cours/a.html', 'new');
  await write('out/cours/b.html', 'former');
  await write('out/gone.zip', 'former');
  await write('out/mine.txt', 'mine');
  await putInPlace(join(place, 'draft'), join(place, 'out'), ['cours', 'gone.zip']);
  expect(await readdir(join(place, 'out'))).toEqual(['cours', 'mine.txt']);
  expect(await readdir(join(place, 'out/cours'))).toEqual(['a.html']);
});

test('one cannot be replaced: all is as before', async () => {
  await write('draft/a', 'new');
  await write('draft/b', 'new');
  await write('out/a', 'former');
  // A name that no system accepts stands for a file that Windows holds.
  const names = ['a', 'b\0'];
  await expect(putInPlace(join(place, 'draft'), join(place, 'out'), names)).rejects.toThrow();
  expect([await read('out/a'), await read('draft/a')]).toEqual(['former', 'new']);
  expect(await readdir(join(place, 'out'))).toEqual(['a']);
});
