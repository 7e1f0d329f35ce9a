import { type AnyNode, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';

/** A node with those around it, the nearest first. */
export interface Around {
  node: AnyNode;
  around: readonly AnyNode[];
}

/** Every node of a script, in the order of the text; none where it cannot be parsed. */
export function jsNodes(js: string): Around[] {
  const found: Around[] = [];
  const program = parseScript(js);
  if (!program) return [];
  fullAncestor(program, (node, _state, ancestors) => {
    found.push({ node: node as AnyNode, around: (ancestors as AnyNode[]).slice(0, -1).reverse() });
  });
  return found.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
}

function parseScript(js: string) {
  for (const sourceType of ['script', 'module'] as const) {
    try {
      return parse(js, { ecmaVersion: 'latest', sourceType });
    } catch {
      // Neither: there is nothing to change in it.
    }
  }
  return undefined;
}

/** `eventOf(bouton.addEventListener('click', f))` → the node of `'click'`. */
export function eventOf(node: AnyNode) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { property } = node.callee;
  const [event] = node.arguments;
  if (property.type !== 'Identifier' || !/^(add|remove)EventListener$/.test(property.name)) return undefined;
  return event?.type === 'Literal' && typeof event.value === 'string' ? event : undefined;
}

/** Names of variables, functions and members that a stretch of a script speaks of. */
export function namesIn(js: string): string[] {
  return [...new Set(js.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])];
}
