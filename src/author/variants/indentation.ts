import { splice } from '../mutations/edit.ts';
import { htmlPieces } from '../mutations/html-elements.ts';
import { inFiles, type Variation } from './variant.ts';

/** Where spaces count: there, and in texts of scripts, they stay. */
const AS_WRITTEN = ['pre', 'textarea', 'script'];

function indented(kind: string, spaces: (depth: string) => string, after: string): Variation {
  return {
    kind,
    examples: [
      [
        { 'index.html': '<ul>\n  <li>a\n  b</li>\n</ul>' },
        { 'index.html': `<ul>\n${after}<li>a\n${after}b</li>\n</ul>` },
      ],
      [{ 'index.html': '<pre>\n  a</pre>' }, { 'index.html': '<pre>\n  a</pre>' }],
      [{ 'style.css': 'p {\n  margin: 0;\n}' }, { 'style.css': `p {\n${after}margin: 0;\n}` }],
    ],
    rewrite: (texts) =>
      inFiles(texts, /\.(html?|css)$/i, (text) => {
        const kept = htmlPieces(text).elements.filter(({ name }) => AS_WRITTEN.includes(name));
        const lines = [...text.matchAll(/^[ \t]+/gm)].map(({ 0: found, index }) => ({
          ...{ start: index, end: index + found.length, text: spaces(found) },
        }));
        return splice(
          text,
          lines.filter(({ end }) => !kept.some((it) => it.startTag.end < end && end < it.end)),
        );
      }),
  };
}

export const indentNone = indented('indent-none', () => '', '');
export const indentTabs = indented('indent-tabs', (depth) => '\t'.repeat(Math.ceil(depth.length / 2)), '\t');
