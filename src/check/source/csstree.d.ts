/** The one-file build of css-tree: it loads three times faster than its 200 modules, and holds the same. */
declare module 'css-tree/dist/csstree.esm' {
  export * from 'css-tree';
}
