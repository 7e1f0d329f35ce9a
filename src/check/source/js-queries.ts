import type { JsAssignment, JsCall, JsExpression, JsFunction, JsLiteral, JsVariable } from '../vocabulary.ts';
import { dotted, functionName, isFunction, type JsNode, type Visited } from './js-tree.ts';

/** @param text of the piece that the nodes come from */
export function callsIn(nodes: readonly Visited[], text: string): JsCall[] {
  return nodes.flatMap(({ node, line, inFunction, inLoop }) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const callee = dotted(node['callee'] as JsNode) ?? '';
    const name = node.type === 'NewExpression' ? `new ${callee}` : callee;
    const expression = (argument: JsNode): JsExpression => ({
      text: text.slice(argument.start, argument.end),
      value: literal(argument),
    });
    return [{ name, arguments: (node['arguments'] as JsNode[]).map(expression), line, inFunction, inLoop }];
  });
}

export function functionsIn(nodes: readonly Visited[]): JsFunction[] {
  return nodes.flatMap(({ node, parent, line, inFunction, inLoop }) => {
    if (!isFunction(node)) return [];
    const endLine = line + (node.loc ? node.loc.end.line - node.loc.start.line : 0);
    const parameters = (node['params'] as JsNode[]).flatMap(namesIn);
    const isAsync = node['async'] === true;
    return [
      {
        name: functionName(node, parent),
        kind: kindOf(node, parent),
        parameters,
        async: isAsync,
        line,
        endLine,
        inFunction,
        inLoop,
      },
    ];
  });
}

function kindOf({ type }: JsNode, parent: JsNode | undefined): JsFunction['kind'] {
  if (type === 'ArrowFunctionExpression') return 'arrow';
  if (type === 'FunctionDeclaration') return 'declaration';
  const isMethod = parent?.type === 'MethodDefinition' || parent?.['method'] === true || parent?.['kind'] === 'get';
  return isMethod ? 'method' : 'expression';
}

export function variablesIn(nodes: readonly Visited[]): JsVariable[] {
  return nodes.flatMap(({ node, parent, line, inFunction, inLoop }) => {
    if (node.type !== 'VariableDeclarator') return [];
    const kind = parent?.['kind'] as JsVariable['kind'];
    const value = literal(node['init'] as JsNode | null);
    return namesIn(node['id'] as JsNode).map((name) => ({ name, kind, value, line, inFunction, inLoop }));
  });
}

export function assignmentsIn(nodes: readonly Visited[]): JsAssignment[] {
  const declared = declaredIn(nodes);
  return nodes.flatMap(({ node, around, line, inFunction, inLoop }) => {
    const isUpdate = node.type === 'UpdateExpression';
    if (!isUpdate && node.type !== 'AssignmentExpression') return [];
    const written = (isUpdate ? node['argument'] : node['left']) as JsNode;
    const target = dotted(written);
    const targets = target ? [target] : namesIn(written);
    const value = isUpdate ? undefined : literal(node['right'] as JsNode);
    const operator = node['operator'] as string;
    return targets.map((name) => {
      const isOwn = written.type === 'MemberExpression' || declared.get(around)?.has(name) === true;
      return { target: name, operator, value, outer: around !== undefined && !isOwn, line, inFunction, inLoop };
    });
  });
}

/** Names that each function declares: its parameters and its variables. */
function declaredIn(nodes: readonly Visited[]): Map<JsNode | undefined, Set<string>> {
  const declared = new Map<JsNode | undefined, Set<string>>();
  const add = (around: JsNode | undefined, names: readonly string[]) =>
    declared.set(around, new Set([...(declared.get(around) ?? []), ...names]));
  for (const { node, around } of nodes) {
    if (isFunction(node)) add(node, (node['params'] as JsNode[]).flatMap(namesIn));
    if (node.type === 'VariableDeclarator') add(around, namesIn(node['id'] as JsNode));
  }
  return declared;
}

/** `{ a, b: [c], ...d }` → `['a', 'c', 'd']`. */
export function namesIn(pattern: JsNode | null): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern['name'] as string];
    case 'ObjectPattern':
      return (pattern['properties'] as JsNode[]).flatMap(namesIn);
    case 'Property':
      return namesIn(pattern['value'] as JsNode);
    case 'ArrayPattern':
      return (pattern['elements'] as (JsNode | null)[]).flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern['left'] as JsNode);
    case 'RestElement':
      return namesIn(pattern['argument'] as JsNode);
    default:
      return [];
  }
}

/** `-1.5` → -1.5; a template without `${}` → its text; `undefined` for what is no literal. */
export function literal(node: JsNode | null | undefined): JsLiteral | undefined {
  if (node?.type === 'Literal' && !('regex' in node) && !('bigint' in node)) return node['value'] as JsLiteral;
  if (node?.type === 'TemplateLiteral') {
    const [only, ...others] = node['quasis'] as { value: { cooked?: string | null } }[];
    return others.length === 0 ? (only?.value.cooked ?? undefined) : undefined;
  }
  if (node?.type !== 'UnaryExpression' || node['operator'] !== '-') return undefined;
  const value = literal(node['argument'] as JsNode);
  return typeof value === 'number' ? -value : undefined;
}
