import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { type BuildFailure, build, type Plugin } from 'esbuild';
import type { ModuleScript } from './page-scripts.ts';

/** The classic script that replaces the module scripts of a page. */
export interface Bundle {
  /** Path from the root of the site: `_astro/p-0a1b2c3d.js`. */
  file: string;
  code: string;
  /** The files of the site that went into it. */
  inputs: string[];
}

export type BundleScripts = (modules: readonly ModuleScript[], page: string) => Promise<Bundle | { failedAt: number }>;

/**
 * Gives the function that merges module scripts into one classic script. The same scripts are merged once, whatever
 * the number of pages. What cannot become a classic script (top-level await, a missing import) comes back as `failedAt`,
 * the index of the script at fault.
 *
 * @param dir folder of the finished site
 */
export function createBundler(dir: string): BundleScripts {
  const root = path.resolve(dir);
  const made = new Map<string, ReturnType<BundleScripts>>();
  return (modules, page) => {
    const folder = path.posix.dirname(page);
    const key = JSON.stringify(modules.map((script) => ('file' in script ? script.file : [script.code, folder])));
    const bundle = made.get(key) ?? bundleOnce(modules, path.join(root, folder), root);
    made.set(key, bundle);
    return bundle;
  };
}

async function bundleOnce(modules: readonly ModuleScript[], folder: string, root: string): ReturnType<BundleScripts> {
  try {
    const result = await build({
      stdin: { contents: modules.map((_, index) => `import 'page-script:${index}';`).join('\n'), resolveDir: folder },
      absWorkingDir: root,
      // Named as the site names them, even where it is reached through a link.
      preserveSymlinks: true,
      plugins: [pageScripts(modules, folder, root)],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      charset: 'utf8',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const code = result.outputFiles[0]?.text ?? '';
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const inputs = Object.keys(result.metafile.inputs)
      .filter((input) => !/^(page-script:|<stdin>)/.test(input))
      // esbuild names them from where its folder really is.
      .map((input) =>
        path
          .relative(root, path.resolve(realpathSync(root), input))
          .split(path.sep)
          .join('/'),
      );
    return { file: `_astro/p-${hash}.js`, code, inputs };
  } catch (failure) {
    const { errors } = failure as BuildFailure;
    if (!Array.isArray(errors)) throw failure;
    return { failedAt: scriptAtFault(modules, errors[0]?.location?.file ?? '') };
  }
}

/** Resolves each script of the page, and root-relative imports (`/_astro/x.js`) to files of the site. */
function pageScripts(modules: readonly ModuleScript[], folder: string, root: string): Plugin {
  return {
    name: 'page-scripts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page-script:\d+$/ }, ({ path: name }) => {
        const script = modules[Number(name.split(':')[1])];
        if (script && 'file' in script) return { path: path.join(root, script.file), sideEffects: true };
        return { path: name, namespace: 'page-script', sideEffects: true };
      });
      onResolve({ filter: /^\// }, ({ path: url }) => ({ path: path.join(root, url.replace(/[?#].*$/, '')) }));
      onLoad({ filter: /.*/, namespace: 'page-script' }, ({ path: name }) => {
        const script = modules[Number(name.split(':')[1])];
        return { contents: script && 'code' in script ? script.code : '', loader: 'js', resolveDir: folder };
      });
    },
  };
}

function scriptAtFault(modules: readonly ModuleScript[], file: string): number {
  const inline = /page-script:(\d+)$/.exec(file)?.[1];
  if (inline !== undefined) return Number(inline);
  return Math.max(
    0,
    modules.findIndex((script) => 'file' in script && script.file === file),
  );
}
