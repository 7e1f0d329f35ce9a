import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWorkspace } from './find-workspace.ts';

const workspaces = (...dirs: string[]) => {
  const files = dirs.map((dir) => join(dir, 'envol.json'));
  return (path: string) => files.includes(path);
};

test('the nearest one around the current folder', () => {
  const exists = workspaces('/moi/atelier', '/moi', '/partage/atelier');
  expect(findWorkspace(['/moi/atelier/exercices/html-01', '/partage/atelier/verificateur'], exists)).toBe(
    '/moi/atelier',
  );
});

test('away from any workspace: the one that holds the checker', () => {
  const exists = workspaces('/partage/atelier');
  expect(findWorkspace(['/moi', '/partage/atelier/verificateur'], exists)).toBe('/partage/atelier');
});

test('none at all: where the checker is', () => {
  expect(findWorkspace(['/moi', '/partage/atelier'], () => false)).toBe('/partage/atelier');
});
