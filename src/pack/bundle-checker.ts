import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildFailure, type BuildOptions, build, type Message, type Plugin } from 'esbuild';
import type { Problem } from '../course/problem.ts';
import { packWords as words } from '../words/pack.ts';

/** Itself where it is reached through a link (`site/write-plain-root.ts`), as esbuild names what it reads. */
const KIT = realpathSync(join(import.meta.dirname, '../..'));

export interface CheckerBundle {
  /** Name of the file → its code. */
  files: Record<string, string>;
  /** Folders of the npm packages that went into it, each once. */
  packages: string[];
}

/**
 * The checker and these checks as two files: `verificateur.mjs`, which starts, and `programme.mjs`, all the rest, which
 * Node then finds compiled in its cache. Each check file is evaluated when it is asked for. Nothing is minified: whoever
 * inspects the folder can read it.
 *
 * @param course its root
 * @param ids of the exercises whose checks are carried
 */
export async function bundleChecker(course: string, ids: readonly string[]): Promise<CheckerBundle | Problem[]> {
  try {
    const [program, start] = await Promise.all([
      bundle({ stdin: { contents: programme(ids), resolveDir: KIT, sourcefile: 'programme.js' } }, [
        checkFiles(course),
      ]),
      bundle({ entryPoints: ['src/check/atelier-cli.ts'] }, []),
    ]);
    return {
      files: { 'programme.mjs': program.code, 'verificateur.mjs': start.code },
      packages: packagesOf(program.inputs),
    };
  } catch (failure) {
    const { errors } = failure as BuildFailure;
    const mistakes = (errors ?? []).map((error) => mistakeOf(error, ids));
    if (mistakes.length === 0 || mistakes.includes(undefined)) throw failure;
    return mistakes.filter((problem) => problem !== undefined);
  }
}

/** `import()` inside a bundle that is not split becomes a function that evaluates the file once. */
function programme(ids: readonly string[]): string {
  const loaders = ids.map((id) => `  '${id}': () => import('check-file:${id}'),`);
  return `import { atelier } from 'envol:atelier';
const checks = {
${loaders.join('\n')}
};
export const run = (argv) => atelier(import.meta.dirname, checks, argv);
`;
}

async function bundle(entry: Pick<BuildOptions, 'stdin' | 'entryPoints'>, plugins: Plugin[]) {
  const result = await build({
    ...entry,
    absWorkingDir: KIT,
    plugins,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.11',
    charset: 'utf8',
    legalComments: 'none',
    // The same for all, however each file was found: else « use strict » comes and goes from one run to the next.
    tsconfigRaw: {},
    // Libraries in CommonJS ask for Node's modules.
    banner: { js: REQUIRE },
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { code: result.outputFiles[0]?.text ?? '', inputs: Object.keys(result.metafile.inputs) };
}

const REQUIRE = `import { createRequire as createRequireOfBundle } from 'node:module';
var require = createRequireOfBundle(import.meta.url);`;

/** Check files, wherever the course is: each imports the vocabulary, and nothing else. */
function checkFiles(course: string): Plugin {
  return {
    name: 'check-files',
    setup({ onResolve }) {
      onResolve({ filter: /^check-file:/ }, ({ path }) => ({
        path: join(realpathSync(course), 'checks', `${path.slice('check-file:'.length)}.ts`),
        sideEffects: true,
      }));
      onResolve({ filter: /^envol:atelier$/ }, () => ({ path: join(KIT, 'src/check/atelier.ts') }));
      onResolve({ filter: /\/check\/vocabulary\.ts$/ }, () => ({ path: join(KIT, 'src/check/vocabulary.ts') }));
    },
  };
}

/** `['node_modules/@a/b/c.js', 'src/d.ts']` → `['/kit/node_modules/@a/b']` */
function packagesOf(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].map((folder) => join(KIT, folder));
}

/** `undefined`: not in a check file, so not an author's. */
function mistakeOf({ location, text }: Message, ids: readonly string[]): Problem | undefined {
  const file = /(?:^|\/)checks\/([^/]+)\.ts$/.exec(location?.file.replaceAll('\\', '/') ?? '');
  if (!file?.[1] || !ids.includes(file[1])) return undefined;
  const [what, fix] = words.checkUnreadable(text);
  return { rule: 'check', file: `checks/${file[1]}.ts`, line: location?.line ?? 1, what, fix };
}
