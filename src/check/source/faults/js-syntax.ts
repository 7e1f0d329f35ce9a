import type { ReadJsOptions } from '../js-tree.ts';
import type { Piece } from '../pieces.ts';
import type { Fault } from './fault.ts';
export function jsSyntax(_: Piece, __: ReadJsOptions): Fault[] {
  return [];
}
