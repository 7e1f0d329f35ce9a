import { htmlPieces } from '../mutations/html-elements.ts';
import { jsNodes } from '../mutations/js/js-nodes.ts';
import { inFiles, type Variation } from './variant.ts';

/** A script that waits until the page is read; not where others call what it declares, or where the statement names it. */
export const contentLoaded: Variation = {
  kind: 'content-loaded',
  examples: [
    [
      { 'script.js': 'a.onclick = f;\n' },
      { 'script.js': "document.addEventListener('DOMContentLoaded', () => {\na.onclick = f;\n});\n" },
    ],
    [{ 'script.js': 'import a from "./a.js";' }, { 'script.js': 'import a from "./a.js";' }],
    [
      { 'index.html': '<p onclick="f()">', 'script.js': 'function f() {}' },
      { 'index.html': '<p onclick="f()">', 'script.js': 'function f() {}' },
    ],
  ],
  rewrite: (texts, taken) => {
    const scripts = [...texts].filter(([file]) => file.endsWith('.js'));
    const isCalled = [...texts].some(
      ([file, text]) =>
        /\.html?$/i.test(file) &&
        htmlPieces(text).elements.some(({ attributes }) => attributes.some(({ name }) => name.startsWith('on'))),
    );
    if (scripts.length !== 1 || isCalled) return texts;
    return inFiles(texts, /\.js$/, (js) => {
      const nodes = jsNodes(js);
      const isModule = nodes.some(({ node }) => /^(Import|Export)/.test(node.type));
      const names = nodes.flatMap(({ node }) => (node.type === 'Identifier' ? [node.name] : []));
      if (nodes.length === 0 || isModule || names.some((name) => taken.has(name))) return js;
      return `document.addEventListener('DOMContentLoaded', () => {\n${js.trimEnd()}\n});\n`;
    });
  },
};
