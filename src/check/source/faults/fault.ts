import { type FaultKind, type FaultWords, sayFault } from '../../../words/faults.ts';
import type { SourceFault } from '../../vocabulary.ts';

/** A fault of one piece of a file, before it is said. */
export interface Fault extends FaultWords {
  kind: FaultKind;
  /** 1-based. */
  line: number;
}

/** At most this many faults of one file are looked for: the first is what a beginner needs. */
export const MOST_FAULTS = 20;

/** `{ kind: 'property', line: 2, name: 'colour', near: 'color' }` → the same, with its sentence. */
export function toSourceFault({ kind, line, name, near, of, at }: Fault): SourceFault {
  return { kind, line, name, ...(near === undefined ? {} : { near }), says: sayFault({ kind, name, near, of, at }) };
}
