import type { ReadJsOptions } from '../js-tree.ts';
import type { Piece } from '../pieces.ts';
import type { Names } from './css-selectors.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { jsNames } from './js-names.ts';
import { jsSyntax } from './js-syntax.ts';

/** Longer scripts are nobody's own. */
const LONGEST = 100_000;

/**
 * What is wrong in a script: its syntax error, which stops all the rest; else the names that the page does not have.
 *
 * @param names what the pages that use it hold; nothing is said of names where there is no page
 */
export function jsFaults(piece: Piece, options: ReadJsOptions, names: Names): Fault[] {
  const syntax = jsSyntax(piece, options);
  if (syntax.length > 0 || piece.text.length > LONGEST) return syntax;
  return jsNames(piece, options, names)
    .sort((a, b) => a.line - b.line)
    .slice(0, MOST_FAULTS);
}
