import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXPLANATIONS } from '../lint/explanations.ts';
import { readWhole } from '../lint/lint-course.ts';
import { COURSE_RULES } from './all-course-rules.ts';
import type { CourseFiles, FileContent } from './course-rule.ts';
import { EXAMPLE_COURSE } from './example-course.ts';

let course: string;
beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'envol règles '));
});
afterEach(() => rm(course, { recursive: true, force: true }));

async function write(files: CourseFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(course, path);
    if (content === null) {
      await rm(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytesOf(content));
  }
}

function bytesOf(content: Exclude<FileContent, null>): string | Uint8Array {
  if (typeof content === 'string') return content;
  return 'bytes' in content ? new Uint8Array(content.bytes) : Buffer.from(content.latin1, 'latin1');
}

function commit(): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: course, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=Envol', '-c', 'user.email=envol@example.org', 'commit', '--quiet', '--message', 'Le cours');
}

const problems = async (files: CourseFiles) => {
  await write(files);
  return (await readWhole(course)).problems;
};

test('the course of the examples has no mistake', async () => {
  expect(await problems(EXAMPLE_COURSE)).toEqual([]);
});

const all = Object.entries(COURSE_RULES);

test.each(all)('%s: its bad example is seen', async (id, { before, bad }) => {
  await write({ ...EXAMPLE_COURSE, ...before });
  if (before) commit();
  const found = (await problems(bad)).filter(({ rule }) => rule === id);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.what).toMatch(/[.!?»]$/);
});

test.each(all)('%s: its good example has no mistake', async (_, { before, good }) => {
  await write({ ...EXAMPLE_COURSE, ...before });
  if (before) commit();
  expect(await problems(good)).toEqual([]);
});

test('each rule has a name of its own', () => {
  const ids = EXPLANATIONS.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
