import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test.each(['run-checks.ts', 'browser/expect.ts', 'vocabulary.ts'])(
  '%s runs in a page: nothing of Node nor of Playwright is behind it',
  async (file) => {
    const { metafile } = await build({
      entryPoints: [join(import.meta.dirname, file)],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).filter((input) => /playwright|engine\.ts$|^node:/.test(input))).toEqual([]);
  },
);
