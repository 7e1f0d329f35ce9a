import type { ShikiTransformer } from 'shiki';

/** From this many lines on, lines are numbered. */
const NUMBERED_FROM = 3;

/**
 * What our code blocks add to Shiki's: a title above the code, line numbers (drawn by the stylesheet).
 *
 * ```
 * ```html title="index.html"   →   <pre data-title="index.html" class="… numbered">
 * ```
 */
export const codeBlocks: ShikiTransformer = {
  name: 'envol:code-blocks',
  pre(node) {
    const title = /title="([^"]*)"/.exec(this.options.meta?.__raw ?? '')?.[1];
    if (title) node.properties['data-title'] = title;
    if (this.lines.length >= NUMBERED_FROM) this.addClassToHast(node, 'numbered');
  },
};
