import { tokenTypes } from 'css-tree/dist/csstree.esm';
import type { Piece } from '../pieces.ts';
import { atRuleFaults } from './css-at-rules.ts';
import { declarationFaults } from './css-declarations.ts';
import { type Scan, type Segment, scanCss } from './css-scan.ts';
import { type Names, selectorFaults } from './css-selectors.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

/** Longer sheets are nobody's own. */
const LONGEST = 300_000;

/** How many rules and declarations of a sheet are looked at. */
const MOST_SEGMENTS = 5000;

const NO_NAMES: Names = { classes: new Set(), ids: new Set() };

/**
 * What no browser understands in a piece of CSS, in the order of the lines; nothing is said where it is not certain.
 *
 * ```ts
 * cssFaults({ text: 'h1 { colour: red }', line: 1 })  // [{ kind: 'property', name: 'colour', near: 'color', line: 1 }]
 * ```
 *
 * @param names what the pages that use the sheet hold
 */
export function cssFaults(piece: Piece, names: Names = NO_NAMES): Fault[] {
  if (piece.text.length > LONGEST) return [];
  const scan = scanCss(piece);
  const found = [...scan.faults];
  for (const segment of scan.segments.slice(0, MOST_SEGMENTS)) {
    if (found.length >= MOST_FAULTS) break;
    found.push(...segmentFaults(segment, scan, names));
  }
  return found.sort((a, b) => a.line - b.line).slice(0, MOST_FAULTS);
}

function segmentFaults({ tokens, ends, around }: Segment, { lineAt }: Scan, names: Names): Fault[] {
  const [first] = tokens;
  const line = lineAt(first?.start ?? 0);
  if (first?.type === tokenTypes.AtKeyword) return atRuleFaults(tokens, line);
  // Rules of their own: steps of an animation, descriptors of a font, what is not known yet.
  if (first?.text.startsWith('--')) return ends === ';' ? declarationFaults(tokens, lineAt, false) : [];
  if (/keyframes$/.test(around) && ends === '{') return [];
  if (ends === ';') return declarationFaults(tokens, lineAt, around === 'rule');
  return /^(|rule|media|supports|layer|container|scope|starting-style)$/.test(around)
    ? selectorFaults(tokens, line, names)
    : [];
}
