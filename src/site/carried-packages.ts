import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';

/** Folders of the npm packages that went into the pages of this process's builds. */
const carried = new Set<string>();

/**
 * Folders of the npm packages of which something is in the site: scripts that pages run, fonts, the engine of the search.
 * Filled while the site is built.
 */
export function carriedPackages(): string[] {
  return [...carried].sort();
}

/** `/kit/node_modules/@a/b/c.js?url` → `/kit/node_modules/@a/b` is carried. @param path from the current folder */
export function carry(path: string): void {
  const folder = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path.replace(/^\0/, ''))?.[0];
  if (folder) carried.add(realpathSync(resolve(folder)));
}

/** For what Vite puts together: what runs in pages, and stylesheets, which bring fonts. */
export function carriedByVite(): Plugin {
  return {
    name: 'envol:carried-packages',
    generateBundle(_, bundle) {
      const inPages = this.environment.name === 'client';
      for (const file of Object.values(bundle)) {
        const modules = file.type === 'chunk' ? file.moduleIds : [];
        for (const name of modules) if (inPages || /\.css(?=\?|$)/.test(name)) carry(name);
      }
    },
  };
}

/** For what esbuild puts together. */
export const carriedByEsbuild: EsbuildPlugin = {
  name: 'envol:carried-packages',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      for (const output of Object.values(metafile?.outputs ?? {}))
        for (const [name, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0) carry(name);
    });
  },
};
