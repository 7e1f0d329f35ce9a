import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { authorPreview } from './src/author/preview.ts';
import { carriedByVite } from './src/site/carried-packages.ts';
import { checkScripts } from './src/site/check-scripts.ts';
import { classicScripts } from './src/site/classic-scripts.ts';
import { codeBlocks } from './src/site/markdown/code-blocks.ts';
import { codeBreaks } from './src/site/markdown/code-breaks.ts';

// The output is made to open from file:// by src/site/offline; what it needs of Astro is set here.
export default defineConfig({
  srcDir: './src/site',
  integrations: [mdx(), authorPreview(import.meta.dirname)],
  build: { format: 'file', inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    // Authors write « ’ » and « » themselves; straight quotes are code.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [codeBreaks] }),
    shikiConfig: {
      theme: 'css-variables',
      transformers: [codeBlocks],
      // All from the start: HTML inside a script has its colours only where HTML was known before, and pages come in any order.
      langs: ['html', 'css', 'js', 'ts', 'mdx', 'sh', 'yaml', 'xml'],
    },
  },
  vite: {
    plugins: [classicScripts(), checkScripts(), carriedByVite()],
    // A clone in « Été 100% #1 » is built through a link: see src/site/write-plain-root.ts.
    resolve: { preserveSymlinks: true },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // Names that any file share can hold: no two equal but for case.
      rolldownOptions: { output: { hashCharacters: 'base36', assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
