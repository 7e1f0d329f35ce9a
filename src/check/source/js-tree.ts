import { type Node, type Options, parse } from 'acorn';
import type { JsPlace } from '../vocabulary.ts';
import type { Piece } from './pieces.ts';

/** Any node of acorn's tree; what it holds depends on its type (ESTree). */
export type JsNode = Node & Record<string, unknown>;

/** A node with what surrounds it. */
export interface Visited extends JsPlace {
  node: JsNode;
  parent: JsNode | undefined;
  /** The function around it. */
  around: JsNode | undefined;
}

export interface JsTree {
  /** In the order of the text, outer ones first. */
  nodes: readonly Visited[];
  comments: readonly { text: string; line: number }[];
}

/** acorn's error: where it stopped. */
export interface SyntaxFault {
  message: string;
  /** Offset in the piece, in UTF-16 units. */
  offset: number;
}

export interface ReadJsOptions {
  /** Whether `import` and `export` are read: `false`, `true`, or `either` where nobody knows. */
  module: boolean | 'either';
}

const OPTIONS = { ecmaVersion: 'latest', locations: true } as const satisfies Options;

/** What is given a function to run for each item. */
const EACH = new Set('forEach map filter find findIndex findLast some every reduce flatMap sort'.split(' '));

/**
 * The tree of a script, flat: each node with its line and what is around it.
 *
 * ```ts
 * readTree({ text: 'f()', line: 4 }).nodes.map(({ node }) => node.type)
 * // ['Program', 'ExpressionStatement', 'CallExpression', 'Identifier']
 * readTree({ text: 'f(', line: 1 })  // { message: 'Unexpected token', offset: 2 }
 * ```
 *
 * @returns where the syntax error is, for a script that has one
 */
export function readTree({ text, line }: Piece, { module }: ReadJsOptions): JsTree | SyntaxFault {
  const comments: { text: string; line: number }[] = [];
  const onComment: Options['onComment'] = (_block, comment, _start, _end, place) =>
    comments.push({ text: comment.trim(), line: (place?.line ?? 1) + line - 1 });
  const read = parseScript(text, module, onComment);
  return 'message' in read ? read : { nodes: read.program ? visit(read.program, line - 1) : [], comments };
}

/** The syntax error of a script, if it has one: `syntaxFault('f(', { module: false })?.offset` → 2. */
export function syntaxFault(text: string, { module }: ReadJsOptions): SyntaxFault | undefined {
  const read = parseScript(text, module);
  return 'message' in read ? read : undefined;
}

function parseScript(
  text: string,
  module: ReadJsOptions['module'],
  onComment?: Options['onComment'],
): { program: JsNode | undefined } | SyntaxFault {
  const sourceType = module === true ? 'module' : 'script';
  try {
    const program: Node = parse(text, { ...OPTIONS, sourceType, ...(onComment ? { onComment } : {}) });
    return { program: program as JsNode };
  } catch (error) {
    // Code nested so deep that it overflows the stack is left unread.
    if (error instanceof RangeError) return { program: undefined };
    const fault = error as { message: string; pos?: number };
    if (fault.pos === undefined) throw error;
    if (module === 'either' && /import|export/.test(fault.message)) return parseScript(text, true, onComment);
    return { message: fault.message.replace(/ \(\d+:\d+\)$/, ''), offset: fault.pos };
  }
}

export const isTree = (read: JsTree | SyntaxFault): read is JsTree => 'nodes' in read;

function visit(program: JsNode, before: number): Visited[] {
  const found: Visited[] = [];
  const left: Omit<Visited, 'line'>[] = [
    { node: program, parent: undefined, around: undefined, inFunction: undefined, inLoop: false },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, parent, inFunction, inLoop, around } = next;
    found.push({ ...next, line: (node.loc?.start.line ?? 1) + before });
    const inside = isFunction(node)
      ? { around: node, inFunction: functionName(node, parent), inLoop: isGivenToEach(node, parent) }
      : { around, inFunction, inLoop: inLoop || /^(For|While|DoWhile)/.test(node.type) };
    for (const child of children(node).reverse()) left.push({ node: child, parent: node, ...inside });
  }
  return found;
}

export function isFunction({ type }: JsNode): boolean {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}

/** `const prix = () => {}` → `prix`; `{ lire() {} }` → `lire`; `zone.onclick = function () {}` → `onclick`. */
export function functionName(node: JsNode, parent: JsNode | undefined): string {
  const own = node['id'] as JsNode | null | undefined;
  const holder = own ?? parent?.['id'] ?? parent?.['key'] ?? parent?.['left'];
  return parent?.type === 'CallExpression' && !own
    ? ''
    : (dotted(holder as JsNode | null)
        ?.split('.')
        .at(-1) ?? '');
}

function isGivenToEach(node: JsNode, parent: JsNode | undefined): boolean {
  if (parent?.type !== 'CallExpression' || parent['callee'] === node) return false;
  return EACH.has(
    dotted(parent['callee'] as JsNode)
      ?.split('.')
      .at(-1) ?? '',
  );
}

/** `dotted(document.title)` → `document.title`; what has no name is left out: `a().b` → `b`, `t[0].x` → `x`. */
export function dotted(node: JsNode | null | undefined): string | undefined {
  switch (node?.type) {
    case 'Identifier':
      return node['name'] as string;
    case 'PrivateIdentifier':
      return `#${node['name']}`;
    case 'ThisExpression':
      return 'this';
    case 'ChainExpression':
      return dotted(node['expression'] as JsNode);
    case 'MemberExpression': {
      const object = dotted(node['object'] as JsNode);
      const property = node['computed'] ? undefined : dotted(node['property'] as JsNode);
      return object && property ? `${object}.${property}` : property;
    }
    default:
      return undefined;
  }
}

function children(node: JsNode): JsNode[] {
  const found: JsNode[] = [];
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) found.push(...value.filter(isNode));
    else if (isNode(value)) found.push(value);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is JsNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
