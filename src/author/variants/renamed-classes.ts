import type { AnyNode } from 'acorn';
import { cssNodes } from '../mutations/css/css-tree.ts';
import type { Splice } from '../mutations/edit.ts';
import { htmlPieces } from '../mutations/html-elements.ts';
import { jsNodes } from '../mutations/js/js-nodes.ts';
import { inPieces, type Variation } from './variant.ts';

const renamed = (name: string) => `${name}-bis`;

/** Classes that the learner has named: in the pages, the sheets and the scripts alike. */
export const renamedClasses: Variation = {
  kind: 'renamed-classes',
  examples: [
    [
      {
        'index.html': '<p class="a gras">',
        'style.css': '.a:hover { margin: .5em }',
        'script.js': "document.querySelector('.a').classList.add('a', 'b');",
      },
      {
        'index.html': '<p class="a-bis gras">',
        'style.css': '.a-bis:hover { margin: .5em }',
        'script.js': "document.querySelector('.a-bis').classList.add('a-bis', 'b');",
      },
    ],
  ],
  rewrite: (texts, taken) => {
    const names = new Set<string>();
    inPieces(texts, 'html', (html) => {
      for (const name of classesOf(html)) if (!taken.has(name)) names.add(name);
      return [];
    });
    if (names.size === 0) return texts;
    const pages = inPieces(texts, 'html', (html) => inPage(html, names));
    const sheets = inPieces(pages, 'css', (css) =>
      cssNodes(css).flatMap(({ node, start, end }) =>
        node.type === 'ClassSelector' && names.has(node.name) ? [{ start, end, text: `.${renamed(node.name)}` }] : [],
      ),
    );
    return inPieces(sheets, 'js', (js) => inScript(js, names));
  },
};

function classesOf(html: string): string[] {
  return htmlPieces(html).elements.flatMap(({ attributes }) =>
    attributes.filter(({ name }) => name === 'class').flatMap(({ value }) => value.split(/\s+/).filter(Boolean)),
  );
}

function inPage(html: string, names: ReadonlySet<string>): Splice[] {
  return htmlPieces(html).elements.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value, valueSpan }) =>
      name === 'class' && valueSpan
        ? [{ ...valueSpan, text: value.replace(/\S+/g, (it) => (names.has(it) ? renamed(it) : it)) }]
        : [],
    ),
  );
}

/** Selectors, and what is given to `classList` and `className`. */
function inScript(js: string, names: ReadonlySet<string>): Splice[] {
  return jsNodes(js).flatMap(({ node, around: [parent] }) => {
    if (node.type !== 'Literal' || typeof node.value !== 'string') return [];
    const written = js.slice(node.start, node.end);
    const text = isClassName(js, parent)
      ? written.replace(/[\w-]+/g, (it) => (names.has(it) ? renamed(it) : it))
      : written.replace(/(?<=\.)[\w-]+/g, (it) => (names.has(it) ? renamed(it) : it));
    return [{ start: node.start, end: node.end, text }];
  });
}

function isClassName(js: string, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'CallExpression')
    return /classList\s*\.|ClassName$/.test(js.slice(parent.callee.start, parent.callee.end));
  return parent?.type === 'AssignmentExpression' && /className$/.test(js.slice(parent.left.start, parent.left.end));
}
