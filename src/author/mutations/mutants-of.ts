import type { Work } from '../../course/work.ts';
import { difference, isWritten } from './difference.ts';
import { type Edit, type Mutation, splice } from './edit.ts';
import { MUTATIONS } from './mutations.ts';
import { piecesOf } from './pieces.ts';
import { isNamed, type Statement } from './statement.ts';
import { UNDO, undo } from './undo.ts';

/** A wrong work: the solution with one change of one file. */
export interface Mutant {
  /** Name of the mutation: `drop-element`. */
  kind: string;
  /** French, a few words. */
  what: string;
  file: string;
  /** 1-based line of the solution. */
  line: number;
  /** The lines that change, without the spaces around. */
  before: string;
  after: string;
  /** The whole file. */
  text: string;
  /** What the statement names of it: a tag, a text, a number. */
  named: string | undefined;
  /** What the script does, not what it says. */
  logic: boolean;
}

/** Longer lines are cut in their middle. */
const LONGEST = 160;

/**
 * Every wrong work that can be made of what the learner writes, file by file, in the order of the text. What the
 * starter already holds is left as it is.
 *
 * @param isRepair the starter is full of faults, and each of them has to go
 */
export function mutantsOf(starter: Work, solution: Work, statement: Statement, isRepair = false): Mutant[] {
  return [...solution].flatMap(([file, bytes]) => {
    const [text, former] = [decode(bytes), decode(starter.get(file))];
    return piecesOf(file, text).length === 0 || text === former
      ? []
      : fileMutants({ file, text, former, statement, isRepair });
  });
}

interface FileToChange {
  file: string;
  text: string;
  former: string;
  statement: Statement;
  isRepair: boolean;
}

function fileMutants({ file, text, former, statement, isRepair }: FileToChange): Mutant[] {
  const hunks = difference(former, text);
  const found = new Map<string, Mutant>();
  const add = (kind: string, edit: Edit, mustBeNamed = false) => {
    const { splices, what, touches, logic = false } = edit;
    const changed = splice(text, splices);
    // Two mutations may come to the same, and some to nothing.
    if (changed === text || found.has(changed)) return;
    const named = touches.find((it) => isNamed(statement, it))?.text;
    const place = placeOf(text, splices);
    const after = linesAround(changed, place.start, changed.length - (text.length - place.end));
    found.set(changed, {
      ...{ kind, what, file, line: place.line, text: changed, logic },
      before: linesAround(text, place.start, place.end),
      after,
      named: named ?? (mustBeNamed ? what : undefined),
    });
  };
  const pieces = piecesOf(file, text);
  for (const { language, text: piece, start } of pieces) {
    for (const { kind, edits } of MUTATIONS.filter((it: Mutation) => it.language === language)) {
      for (const edit of edits(piece).map((it) => moved(it, start))) {
        if (isWritten(hunks, edit.core ?? edit.splices)) add(kind, edit);
      }
    }
  }
  const scripts = pieces.filter(({ language }) => language === 'js');
  for (const edit of former.trim() === '' ? [] : undo(text, hunks)) {
    const logic = scripts.some(({ start, text: piece }) =>
      edit.splices.every((it) => it.start >= start && it.end <= start + piece.length),
    );
    add(UNDO, { ...edit, logic }, isRepair);
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}

/** From the offsets of a piece to those of the file. */
function moved(edit: Edit, by: number): Edit {
  const spans = <T extends { start: number; end: number }>(list: readonly T[]) =>
    list.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  return { ...edit, splices: spans(edit.splices), ...(edit.core ? { core: spans(edit.core) } : {}) };
}

function placeOf(text: string, splices: Edit['splices']): { start: number; end: number; line: number } {
  const start = Math.min(...splices.map((it) => it.start));
  const end = Math.max(...splices.map((it) => it.end));
  return { start, end, line: text.slice(0, start).split('\n').length };
}

/** The whole lines that hold a stretch, as one line. */
function linesAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  const line = text
    .slice(from, to === -1 ? text.length : to)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 41)} … ${line.slice(-38)}`;
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
