import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { carriedByEsbuild } from './carried-packages.ts';

const SRC = join(import.meta.dirname, '..');
const LOADER = join(import.meta.dirname, 'browser/load-part.ts');

/** A classic script of the site: its path from the root, and its text. */
export interface Script {
  fileName: string;
  source: string;
}

/**
 * Modules that a script asks for by `import()`, together in one classic script that is loaded when the first is asked
 * for. `import('./colours.ts')` then still gives what that file exports.
 */
export interface LaterModules {
  /** For the script that asks. First it only finds what is asked for; once `script` is made, it tells where that is. */
  plugin: Plugin;
  /** `undefined` where nothing is asked for. */
  script(): Promise<Script | undefined>;
}

export function laterModules(): LaterModules {
  const found = new Set<string>();
  let made: Script | undefined;
  const nameOf = ({ fileName }: Script) => fileName.replace(/^.*l-(\w+)\.js$/, 'envol_$1');
  return {
    plugin: {
      name: 'envol:later-modules',
      setup({ onResolve, onLoad, resolve }) {
        onResolve({ filter: /^\./ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
          if (kind !== 'dynamic-import' || pluginData === 'asked') return undefined;
          const module = await resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
          if (module.errors.length > 0) return { errors: module.errors };
          found.add(module.path);
          return { path: module.path, namespace: 'later-module' };
        });
        onLoad({ filter: /./, namespace: 'later-module' }, ({ path }) => ({
          contents: made ? thenable(nameOf(made), made.fileName, keyOf(path)) : '',
          resolveDir: SRC,
          loader: 'js',
        }));
      },
    },
    script: async () => {
      if (found.size === 0) return undefined;
      const modules = [...found].sort();
      const contents = modules.map(
        (path, index) =>
          `import * as m${index} from ${JSON.stringify(path)}; all[${JSON.stringify(keyOf(path))}] = m${index};`,
      );
      const entry = `const all = {}; ${contents.join('\n')} export default all;`;
      const digest = createHash('sha256')
        .update(await text(entry))
        .digest('hex')
        .slice(0, 8);
      made = { fileName: `_astro/l-${digest}.js`, source: await text(entry, `envol_${digest}`) };
      return made;
    },
  };
}

/** A module that is a promise of another: whoever waits for the first gets the second. */
function thenable(name: string, fileName: string, key: string): string {
  return `import { loadPart } from ${JSON.stringify(LOADER)};
export function then(resolve, reject) {
  const root = document.documentElement.dataset.root ?? '.';
  const load = globalThis.${name} ? Promise.resolve() : loadPart(root + '/${fileName}');
  load.then(() => globalThis.${name}.default[${JSON.stringify(key)}]).then(resolve, reject);
}`;
}

function keyOf(path: string): string {
  // esbuild names it from where it really is, a clone on an odd path is reached by a link: see write-plain-root.ts.
  return relative(realpathSync(SRC), realpathSync(path)).replaceAll('\\', '/');
}

/** @param name of the global variable that holds it */
async function text(contents: string, name = 'envol_later'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: SRC, loader: 'js' },
    ...CLASSIC,
    globalName: name,
    plugins: [sharedWords, carriedByEsbuild],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** How each classic script is made. */
export const CLASSIC = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  write: false,
  logLevel: 'silent',
  // The same however each file was found, from a clone on an odd path too: else « use strict » comes and goes.
  tsconfigRaw: {},
} as const;

/** The words of checks, where a script shares those of the engine in the page: see `judge-page.ts`. */
export const sharedWords: Plugin = {
  name: 'envol:shared-words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /(^|\/)vocabulary\.ts$/ }, () => ({ path: 'vocabulary', namespace: 'shared-words' }));
    onLoad({ filter: /./, namespace: 'shared-words' }, () => ({
      contents: 'module.exports = globalThis.envolVocabulary;',
      loader: 'js',
    }));
  },
};
