import { type CssLocation, type CssNode, parse, walk } from 'css-tree/dist/csstree.esm';
import type { Span } from '../edit.ts';

export interface PlacedNode extends Span {
  node: CssNode;
  /** The declaration around it, if any. */
  declaration: string | undefined;
}

/** Every node of a sheet, in the order of the text; what cannot be read is left out. */
export function cssNodes(css: string): PlacedNode[] {
  const found: PlacedNode[] = [];
  const tree = parse(css, { positions: true, parseCustomProperty: true, onParseError: () => {} });
  walk(tree, function (node) {
    const place: CssLocation | null | undefined = node.loc;
    if (!place) return;
    const declaration = this.declaration?.property;
    found.push({ node, declaration, start: place.start.offset, end: place.end.offset });
  });
  return found;
}

export const placeOf = (node: CssNode): Span => ({
  start: node.loc?.start.offset ?? 0,
  end: node.loc?.end.offset ?? 0,
});

/** With the `;` after it. */
export function withSemicolon(css: string, { start, end }: Span): Span {
  const rest = /^\s*;/.exec(css.slice(end));
  return { start, end: end + (rest?.[0].length ?? 0) };
}
