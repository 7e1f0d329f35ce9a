import { type DSNode, definitionSyntax, lexer } from 'css-tree/dist/csstree.esm';

const kept = new Map<string, readonly string[]>();

/**
 * The words that a property takes, wherever they may stand in its value.
 *
 * ```ts
 * keywordsOf('float')  // ['left', 'right', 'none', 'inline-start', 'inline-end', 'inherit', …]
 * ```
 */
export function keywordsOf(property: string): readonly string[] {
  const found = kept.get(property) ?? collect(property);
  kept.set(property, found);
  return found;
}

type Definitions = Record<string, { syntax: DSNode | null } | undefined>;

const { properties, types } = lexer as unknown as { properties: Definitions; types: Definitions };

function collect(property: string): readonly string[] {
  const words = new Set(['inherit', 'initial', 'unset', 'revert']);
  const seen = new Set<DSNode>();
  const left = [properties[property]?.syntax];
  for (let syntax = left.pop(); syntax !== undefined; syntax = left.pop()) {
    if (syntax === null || seen.has(syntax)) continue;
    seen.add(syntax);
    definitionSyntax.walk(syntax, (node: DSNode) => {
      if (node.type === 'Keyword') words.add(node.name.toLowerCase());
      if (node.type === 'Type') left.push(types[node.name]?.syntax);
      if (node.type === 'Property') left.push(properties[node.name]?.syntax);
    });
  }
  return [...words].filter((word) => word.length > 2);
}
