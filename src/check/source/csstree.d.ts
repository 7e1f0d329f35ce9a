/** The one-file build of css-tree: it loads three times faster than its 200 modules, and holds the same. */
declare module 'css-tree/dist/csstree.esm' {
  import type { DSNode } from 'css-tree';

  export * from 'css-tree';
  export const definitionSyntax: { walk(syntax: DSNode, enter: (node: DSNode) => void): void };
}
