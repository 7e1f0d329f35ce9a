import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin as EsbuildPlugin, transform } from 'esbuild';
import type { Plugin } from 'vite';
import { carriedByEsbuild } from './carried-packages.ts';
import { CLASSIC, laterModules } from './later-modules.ts';
import { mendIvya } from './mend-ivya.ts';

const LOADER = join(import.meta.dirname, 'browser/load-part.ts');

/**
 * `import code from './first-paint.ts?classic'` gives the file and what it imports as the text of one classic
 * script: for what must run in `<head>`, before the first paint, where a module would come too late.
 *
 * `import load from './lesson-progress.ts?later'` gives a function that loads it when it is called, from a classic script
 * of its own, and what it exports: `const { toggleRead } = await load(root)`. What most readers never need is not loaded.
 */
export function classicScripts(): Plugin {
  let isServed = false;
  /** Under `npm run dev`: name of the global variable of each script that pages load later → its file. */
  const served = new Map<string, string>();
  return {
    name: 'envol:classic-scripts',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isServed = command === 'serve';
    },
    // Not as modules of Vite: it would find their packages late, at a click, and reload the page.
    configureServer: ({ middlewares }) => {
      middlewares.use(async ({ url = '' }, answer, next) => {
        const name = /\/_astro\/l-(\w+)\.js$/.exec(url)?.[1] ?? '';
        const file = served.get(name);
        if (!file) return next();
        const made = await bundle(file, name).catch(next);
        if (made !== undefined) answer.setHeader('Content-Type', 'text/javascript').end(made);
      });
    },
    async load(id) {
      const [file, query] = id.split('?');
      if (!file) return undefined;
      if (query === 'classic') return `export default ${JSON.stringify(await bundle(file))};`;
      if (query !== 'later') return undefined;
      if (isServed) {
        const name = `envol_${digestOf(file)}`;
        served.set(name, file);
        return loaderOf(name, `_astro/l-${name}.js`);
      }
      const modules = laterModules();
      await bundle(file, undefined, [modules.plugin]);
      const script = await modules.script();
      if (script) this.emitFile({ type: 'asset', ...script });
      const name = `envol_${digestOf(await bundle(file, undefined, [modules.plugin]))}`;
      const fileName = `_astro/l-${name.slice('envol_'.length)}.js`;
      this.emitFile({ type: 'asset', fileName, source: await bundle(file, name, [modules.plugin]) });
      return loaderOf(name, fileName);
    },
  };
}

/** @param name of the global variable that holds what the script exports @param fileName from the root of the site */
function loaderOf(name: string, fileName: string): string {
  return `import { loadPart } from ${JSON.stringify(LOADER)};
export default async (root) => {
  if (!window.${name}) await loadPart(root + '/${fileName}');
  return window.${name};
};`;
}

/** @param name of the global variable that holds what the file exports */
async function bundle(file: string, name?: string, plugins: EsbuildPlugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    ...CLASSIC,
    ...(name && { globalName: name }),
    plugins: [styleText, scriptText, mendIvya, carriedByEsbuild, ...plugins],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** `import style from './parts.css?inline'`: the text of a stylesheet, as Vite gives it. */
const styleText: EsbuildPlugin = {
  name: 'envol:style-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.replace('?inline', '')),
      namespace: 'style-text',
    }));
    onLoad({ filter: /./, namespace: 'style-text' }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** `import code from './hand-start.ts?classic'`, in a script that is itself loaded later. */
const scriptText: EsbuildPlugin = {
  name: 'envol:script-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts\?classic$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?classic', '')),
      namespace: 'script-text',
    }));
    onLoad({ filter: /./, namespace: 'script-text' }, async ({ path }) => ({
      contents: await bundle(path),
      loader: 'text',
    }));
  },
};

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8);
}
