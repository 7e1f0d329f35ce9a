import type { ShikiTransformer } from 'shiki';

/** ` ```html title="index.html" ` → `<pre data-title="index.html">`, shown above the code. */
export const codeTitles: ShikiTransformer = {
  name: 'envol:code-titles',
  pre(node) {
    const title = /title="([^"]*)"/.exec(this.options.meta?.__raw ?? '')?.[1];
    if (title) node.properties['data-title'] = title;
  },
};
