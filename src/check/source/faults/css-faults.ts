import type { Piece } from '../pieces.ts';
import type { Fault } from './fault.ts';
export function cssFaults(_: Piece): Fault[] {
  return [];
}
