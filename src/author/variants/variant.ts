import type { Work } from '../../course/work.ts';
import { type Language, type Splice, splice } from '../mutations/edit.ts';
import { piecesOf } from '../mutations/pieces.ts';

/** The files of a work as texts; those that the learner may not change are left out. */
export type Texts = ReadonlyMap<string, string>;

/** One way to write the same otherwise. A check that refuses it is wrong. */
export interface Variation {
  /** Stable name: `single-quotes`. */
  kind: string;
  /** Files, and what becomes of them: these are its tests. */
  examples: readonly (readonly [before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>])[];
  /** @param taken names that are in the statement or in the starter: these stay as they are */
  rewrite(texts: Texts, taken: ReadonlySet<string>): Texts;
}

/** A right work, written otherwise. */
export interface Variant {
  kind: string;
  files: Work;
}

/**
 * The texts with all pieces of one language rewritten.
 *
 * ```ts
 * inPieces(texts, 'css', (css) => [...splices of css])
 * ```
 */
export function inPieces(texts: Texts, language: Language, rewrite: (piece: string) => readonly Splice[]): Texts {
  return new Map(
    [...texts].map(([file, text]) => {
      const splices = piecesOf(file, text)
        .filter((piece) => piece.language === language)
        .flatMap(({ text: piece, start }) =>
          rewrite(piece).map((it) => ({ ...it, start: it.start + start, end: it.end + start })),
        );
      return [file, splice(text, splices)] as const;
    }),
  );
}

export function inFiles(texts: Texts, names: RegExp, rewrite: (text: string) => string): Texts {
  return new Map([...texts].map(([file, text]) => [file, names.test(file) ? rewrite(text) : text]));
}
