import { build } from 'esbuild';
import { chunkName } from '../browser/chunk-name.ts';
import { ENGINE_SCRIPT } from '../browser/search-bridge.ts';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A classic script of the search folder; `name` is its file name. */
export interface SearchScript {
  name: string;
  code: string;
}

/**
 * The index that Pagefind made, as classic scripts: the engine, and one script per piece of the index that a search
 * reads. Pagefind's own interface, worker and filters are left out.
 */
export async function searchScripts(files: readonly IndexFile[]): Promise<SearchScript[]> {
  const engine = files.find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('Pagefind gave no engine');
  const chunks = files.flatMap(({ path, content }) => {
    const name = chunkName(path);
    return name === undefined ? [] : [{ name: `${name}.js`, code: chunkScript(name, content) }];
  });
  return [{ name: `${ENGINE_SCRIPT}.js`, code: await engineScript(engine.content) }, ...chunks];
}

/**
 * ```ts
 * chunkScript('entry', bytes) // 'envolSearch.give("entry","eyJ2…");'
 * ```
 */
export function chunkScript(name: string, content: Uint8Array): string {
  return `envolSearch.give(${JSON.stringify(name)},"${Buffer.from(content).toString('base64')}");\n`;
}

/** The engine reads through the bridge instead of `fetch`, and cannot start a worker: file:// allows neither. */
async function engineScript(source: Uint8Array): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: Buffer.from(source).toString('utf8'), loader: 'js' },
    bundle: true,
    format: 'iife',
    globalName: 'envolSearch.engine',
    define: { fetch: 'envolSearch.read', 'import.meta.url': 'undefined', Worker: 'undefined' },
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
