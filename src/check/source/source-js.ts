import type { HtmlSource, JsConstruct, JsLiteral, JsPlace, JsSource } from '../vocabulary.ts';
import { toSourceFault } from './faults/fault.ts';
import { jsSyntax } from './faults/js-syntax.ts';
import { CONSTRUCTS } from './js-constructs.ts';
import { assignmentsIn, callsIn, functionsIn, variablesIn } from './js-queries.ts';
import { isTree, type JsTree, readTree, type Visited } from './js-tree.ts';
import { isPage, piecesIn, type WrittenPiece } from './pieces.ts';
import { readHtml } from './source-html.ts';

/**
 * The JavaScript of a file as it is written; of a page, its inline scripts, with the lines of the page.
 *
 * ```ts
 * readJs('script.js', "bouton.addEventListener('click', ouvrir)").calls('addEventListener')[0]?.arguments[0]?.value
 * // 'click'
 * ```
 *
 * @param html the same page, where it is read already
 */
export function readJs(
  file: string,
  text: string,
  html: HtmlSource | undefined = isPage(file) ? readHtml(file, text) : undefined,
): JsSource {
  const pieces = html ? scriptsIn(html) : [{ text, line: 1, module: 'either' as const }];
  const read = pieces.map((piece) => ({ piece, tree: readTree(piece, piece) }));
  const trees = read.flatMap(({ piece, tree }) => (isTree(tree) ? [{ piece, tree }] : []));
  const nodes = trees.flatMap(({ tree }) => tree.nodes);
  const calls = trees.flatMap(({ piece, tree }) => callsIn(tree.nodes, piece.text));
  const functions = functionsIn(nodes);
  const variables = variablesIn(nodes);
  const assignments = trees.flatMap(({ tree }) => assignmentsIn(tree.nodes));
  return {
    file,
    text,
    get faults() {
      return pieces.flatMap((piece) => jsSyntax(piece, piece)).map(toSourceFault);
    },
    calls: (name) => calls.filter((call) => isNamed(call.name, name)),
    functions: (name) => functions.filter((it) => name === undefined || it.name === name),
    variables: (name) => variables.filter((it) => name === undefined || it.name === name),
    assignments: (target) => assignments.filter((it) => isNamed(it.target, target)),
    uses: (construct: JsConstruct) => nodes.filter(({ node }) => CONSTRUCTS[construct](node)).map(placeOf),
    strings: () => nodes.flatMap(stringIn),
    comments: () => trees.flatMap(({ tree }: { tree: JsTree }) => tree.comments),
  };
}

/** Inline scripts that are JavaScript: neither data, nor a file's. */
export function scriptsIn(html: HtmlSource): (WrittenPiece & { module: boolean })[] {
  return piecesIn(html, 'script')
    .filter(({ tag }) => !('src' in tag.attributes) && isJavaScript(tag.attributes['type']))
    .map((piece) => ({ ...piece, module: piece.tag.attributes['type'] === 'module' }));
}

/** `isJavaScript('application/json')` → false. */
export function isJavaScript(type: string | undefined): boolean {
  return type === undefined || type === '' || /^(module|(text|application)\/(x-)?(java|ecma)script)$/i.test(type);
}

/** By last name, or by all of them: `document.querySelector` is named `querySelector`, and `document.querySelector`. */
function isNamed(written: string, name: string | undefined): boolean {
  return name === undefined || written === name || written.endsWith(`.${name}`);
}

function stringIn({ node, ...place }: Visited): (JsPlace & { value: string })[] {
  const value: unknown =
    node.type === 'TemplateElement'
      ? (node['value'] as { cooked?: string | null }).cooked
      : (node['value'] as JsLiteral);
  const isText = node.type === 'TemplateElement' || node.type === 'Literal';
  return isText && typeof value === 'string' && value !== '' ? [{ ...placeOf(place), value }] : [];
}

function placeOf({ line, inFunction, inLoop }: JsPlace): JsPlace {
  return { line, inFunction, inLoop };
}
