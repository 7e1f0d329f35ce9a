/** A stretch of a text; offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Replaces a stretch of a text. */
export interface Splice extends Span {
  text: string;
}

/** What an edit is about, looked for in the statement of the exercise. */
export interface Touch {
  /** `name`: of a tag, an attribute, a property, a variable. `value`: of an attribute, a declaration. */
  kind: 'name' | 'value' | 'text' | 'number';
  text: string;
}

/** A change of one text that keeps all the rest of it. */
export interface Edit {
  /** French, a few words: « la balise em est retirée ». */
  what: string;
  splices: readonly Splice[];
  touches: readonly Touch[];
  /** What must be the learner's own writing for the edit to count; the splices where it is absent. */
  core?: readonly Span[];
  /** What the script does, not what it says. */
  logic?: boolean;
}

export type Language = 'html' | 'css' | 'js';

/** One way to make a right work wrong. */
export interface Mutation {
  /** Stable name: `drop-element`. */
  kind: string;
  language: Language;
  /** A text, and all that becomes of it: these are its tests. */
  examples: readonly (readonly [before: string, after: readonly string[]])[];
  /** @param text of that language; one that cannot be parsed gives no edit */
  edits(text: string): Edit[];
}

/**
 * A text with stretches of it replaced; they do not overlap.
 *
 * ```ts
 * splice('<b>a</b>', [{ start: 0, end: 3, text: '' }, { start: 4, end: 8, text: '' }])  // 'a'
 * ```
 */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: inserted } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, start) + inserted;
    from = end;
  }
  return result + text.slice(from);
}

export const touch = (kind: Touch['kind'], ...texts: readonly string[]): Touch[] =>
  texts.map((text) => ({ kind, text }));
