import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type LintProblem } from './lint.ts';

/** Mends what can be mended. @returns how many findings had an edit */
export async function writeFixes(root: string, problems: readonly LintProblem[]): Promise<number> {
  const byFile = Map.groupBy(
    problems.filter(({ edit }) => edit),
    ({ file }) => file,
  );
  for (const [file, own] of byFile) {
    const path = join(root, file);
    const whole = await readFile(path, 'utf8');
    // Offsets are those of the text after a mark of byte order.
    const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
    const text = whole.slice(mark.length);
    await writeFile(
      path,
      mark +
        applyEdits(
          text,
          own.flatMap(({ edit }) => edit ?? []),
        ),
    );
  }
  return [...byFile.values()].flat().length;
}
