import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** As many as an author works on at once. */
const MOST = 4;

/**
 * Paths of the pages of drafts in the preview, the one that was changed last first: `/lecons/css-02`,
 * `/exercices/css-02-badges`.
 */
export async function draftPages(root: string): Promise<string[]> {
  const files = globSync(['lessons/[0-9]*/*.mdx', 'exercises/*/exercise.mdx'], { cwd: root });
  const found = files
    .filter((file) => !/\.formateur\.mdx$|index\.mdx$/.test(file))
    .map(async (file) => {
      const path = join(root, file);
      const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
      const isExercise = basename(file) === 'exercise.mdx';
      const page = isExercise ? `/exercices/${basename(dirname(file))}` : `/lecons/${basename(file, '.mdx')}`;
      return /^status:\s*draft\s*$/m.test(text) ? [{ page, mtimeMs }] : [];
    });
  const drafts = (await Promise.all(found)).flat().sort((a, b) => b.mtimeMs - a.mtimeMs);
  return drafts.slice(0, MOST).map(({ page }) => page);
}
