import { callsIn, literal } from '../js-queries.ts';
import { dotted, isTree, type JsNode, type JsTree, type ReadJsOptions, readTree } from '../js-tree.ts';
import type { Piece } from '../pieces.ts';
import { addressFault } from './addresses.ts';
import type { Names } from './css-selectors.ts';
import type { Fault } from './fault.ts';
import { ELEMENT_NAMES } from './html-tags.ts';
import { jsHabits } from './js-habits.ts';
import { meant } from './near.ts';

/** Names of the browser whose capitals are often wrong; a property of another name is created in silence. */
const MEMBERS =
  'getElementById getElementsByClassName getElementsByTagName querySelector querySelectorAll addEventListener removeEventListener textContent innerHTML innerText classList createElement appendChild replaceChildren setAttribute getAttribute preventDefault stopPropagation localStorage toLowerCase toUpperCase toFixed parentElement nextElementSibling onclick onchange onsubmit oninput onkeydown onkeyup onload onfocus onblur'.split(
    ' ',
  );

const BY_LOWER_CASE = new Map(MEMBERS.map((name) => [name.toLowerCase(), name]));

/**
 * Names that a script asks of the page and that are not there, and names of the browser with wrong capitals.
 *
 * ```
 * document.getElementById('titer')   → no-id titer, titre
 * document.getElementById('#titre')  → id-sign
 * zone.innerHtml = ''                → member innerHtml, innerHTML
 * ```
 *
 * @param names what the pages that use the script hold
 */
export function jsNames(piece: Piece, options: ReadJsOptions, names: Names): Fault[] {
  const tree = readTree(piece, options);
  if (!isTree(tree)) return [];
  return [
    ...members(tree),
    ...conditions(tree),
    ...lookups(tree, piece.text, names),
    ...jsHabits(tree, piece.text).filter(({ kind }) => kind !== 'js-glue' || !names.hasNumbers),
    ...asked(tree, piece.text, names),
  ];
}

function members({ nodes }: JsTree): Fault[] {
  return nodes.flatMap(({ node, line }) => {
    if (node.type !== 'MemberExpression' || node['computed']) return [];
    const name = dotted(node['property'] as JsNode) ?? '';
    const near = BY_LOWER_CASE.get(name.toLowerCase());
    return near && near !== name ? [{ kind: 'member' as const, name, near, line }] : [];
  });
}

/** `if (a = 3)`: a literal given in a condition is always the same. */
function conditions({ nodes }: JsTree): Fault[] {
  return nodes.flatMap(({ node, line }) => {
    const test = node['test'] as JsNode | null | undefined;
    const isCondition = ['IfStatement', 'WhileStatement', 'ConditionalExpression'].includes(node.type);
    const isGiven = isCondition && test?.type === 'AssignmentExpression' && test['operator'] === '=';
    return isGiven && literal(test['right'] as JsNode) !== undefined
      ? [{ kind: 'js-condition' as const, name: '=', line }]
      : [];
  });
}

function lookups({ nodes }: JsTree, text: string, { ids, classes }: Names): Fault[] {
  const calls = callsIn(nodes, text).filter(({ name }) => name.startsWith('document.'));
  // Elements made by the script may have any name.
  const made = /\bid\s*[=:](?!=)|\.id\s*=(?!=)|['"]id['"]|innerHTML|insertAdjacentHTML|outerHTML/.test(text);
  return calls.flatMap(({ name, arguments: [first], line }): Fault[] => {
    const wanted = first?.value;
    if (typeof wanted !== 'string') return [];
    if (name === 'document.getElementById') {
      if (wanted.startsWith('#')) return [{ kind: 'id-sign', name: wanted, near: wanted.slice(1), line }];
      return made || ids.has(wanted) ? [] : [{ kind: 'no-id', name: wanted, near: meant(wanted, [...ids]), line }];
    }
    if (!/^document\.querySelector(All)?$/.test(name)) return [];
    const id = /^#([\w-]+)$/.exec(wanted)?.[1];
    if (id && !ids.has(id) && classes.has(id)) return [{ kind: 'id-of-class', name: id, line }];
    const className = /^\.([\w-]+)$/.exec(wanted)?.[1];
    if (className && !classes.has(className) && ids.has(className))
      return [{ kind: 'class-of-id', name: className, line }];
    if (id) return made || ids.has(id) ? [] : [{ kind: 'no-id', name: id, near: meant(id, [...ids]), line }];
    if (!/^[a-z][\w]*$/i.test(wanted) || ELEMENT_NAMES.has(wanted.toLowerCase())) return [];
    if (classes.has(wanted)) return [{ kind: 'selector-class', name: wanted, line }];
    return ids.has(wanted) ? [{ kind: 'selector-id', name: wanted, line }] : [];
  });
}

/** What it asks for or sends: a file that is not in the work, a form that leaves. */
function asked({ nodes }: JsTree, text: string, { files, isSent = true }: Names): Fault[] {
  return callsIn(nodes, text).flatMap(({ name, arguments: [first], line }): Fault[] => {
    const value = first?.value;
    if (name === 'fetch' && typeof value === 'string' && files) {
      const fault = addressFault(value, files.from, files.names, { name: 'fetch', attributes: {} });
      return fault ? [{ ...fault, line }] : [];
    }
    const isSubmit = /\baddEventListener$/.test(name) && value === 'submit';
    return isSubmit && !isSent && !/preventDefault|return false/.test(text) ? [{ kind: 'js-submit', name, line }] : [];
  });
}
