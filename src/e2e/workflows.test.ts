import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './run.ts';

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes': number; steps: { uses?: string; run?: string }[] }>;
}

const FOLDER = join(ROOT, '.github/workflows');
const workflows = readdirSync(FOLDER).map(
  (name) => [name, parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow] as const,
);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test.each(workflows)('%s: may only read; its actions are of an exact version', (_, { permissions, jobs, on }) => {
  expect(on).toBeDefined();
  expect(permissions).toEqual({ contents: 'read' });
  for (const { steps, 'timeout-minutes': minutes } of Object.values(jobs)) {
    expect(minutes).toBeGreaterThan(0);
    for (const { uses } of steps) expect(uses ?? 'a@v1.0.0').toMatch(/^[\w/-]+@v\d+\.\d+\.\d+$/);
  }
});

test.each(workflows)('%s: each command and each file that it runs is in the repository', (_, { jobs }) => {
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run));
  const named = commands.flatMap((run) => [...run.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name));
  const files = commands.flatMap((run) => [...run.matchAll(/\bbash (\S+)/g)].map(([, file = '']) => file));
  expect(named.length + files.length).toBeGreaterThan(0);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('the container of development is readable, and prepares what CONTRIBUTING.md asks for', () => {
  const container = JSON.parse(readFileSync(join(ROOT, '.devcontainer/devcontainer.json'), 'utf8'));
  expect(container).toMatchObject({ postCreateCommand: 'npm ci', forwardPorts: [4321] });
});
