import { build } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * `import code from './first-paint.ts?classic'` gives the file and what it imports as the text of one classic
 * script: for what must run in `<head>`, before the first paint, where a module would come too late.
 */
export function classicScripts(): Plugin {
  return {
    name: 'envol:classic-scripts',
    enforce: 'pre',
    load: async (id) => {
      const [file, query] = id.split('?');
      if (query !== 'classic' || !file) return undefined;
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        format: 'iife',
        target: 'es2022',
        minify: true,
        write: false,
        logLevel: 'silent',
      });
      return `export default ${JSON.stringify(outputFiles[0]?.text.trim() ?? '')};`;
    },
  };
}
