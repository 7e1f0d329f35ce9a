import * as z from 'zod/mini';
import { DRAWINGS } from './drawing.ts';
import { LessonId } from './lesson.ts';

const text = z.string().check(z.minLength(1));

/** A word of the trade, said plainly. */
export const Term = z.strictObject({
  term: text,
  /** One or two sentences; backquotes mark code. */
  definition: text,
  /** The word met in code and in documentation; absent where it is the same idea of France only. */
  english: z.optional(text),
  /** How a French reader may say the English word: `èl-mènnt`. */
  sound: z.optional(text),
  /** One sentence or one line of code; backquotes mark code. */
  example: text,
  /** The lesson that defines it, written or only planned. */
  lesson: LessonId,
  /** The drawing that explains it. */
  drawing: z.optional(z.enum(DRAWINGS)),
});
export type Term = z.infer<typeof Term>;

/** `lessons/_glossaire.yaml`: a list, in any order. */
export const Glossary = z.array(Term);

/**
 * Where a term is in the page of the glossary. What stands between parentheses is left out, so that the plan may say
 * « tête (head) » of the term « tête ».
 *
 * ```ts
 * termAnchor('fenêtre d’affichage (viewport)')  // 'fenetre-d-affichage'
 * ```
 */
export function termAnchor(term: string): string {
  return term
    .replace(/\s*\(.*?\)/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Terms under their first letter, both in alphabetical order: accents and capitals do not count. */
export function byLetter(terms: readonly Term[]): { letter: string; terms: Term[] }[] {
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'fr'));
  const letters = Map.groupBy(sorted, ({ term }) => termAnchor(term).charAt(0).toUpperCase());
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}
