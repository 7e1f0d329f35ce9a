import * as z from 'zod/mini';
import { LessonId } from './lesson.ts';

const text = z.string().check(z.minLength(1));

/** Where an answer is: one key that says what, and for a page with headings, maybe which one. */
export const NeedTarget = z.strictObject({
  /** Name of an element, or of a property, of the reference. */
  html: z.optional(text),
  css: z.optional(text),
  /** A word of the glossary. */
  term: z.optional(text),
  /** Id of a memo sheet: `F02`. */
  sheet: z.optional(text),
  /** Id of a written lesson. */
  lesson: z.optional(LessonId),
  /** Name of a guide: `apprenant`. */
  guide: z.optional(text),
  /** Another page of the site, one of {@link SITE_PAGES}. */
  page: z.optional(text),
  /** A heading of the sheet, the lesson or the guide, as it is written there. */
  part: z.optional(text),
});
export type NeedTarget = z.infer<typeof NeedTarget>;

export const NEED_PAGES = ['html', 'css', 'term', 'sheet', 'lesson', 'guide', 'page'] as const;
export type NeedPage = (typeof NEED_PAGES)[number];

/** Pages that are neither text nor reference: the training of the keyboard. */
export const SITE_PAGES = ['clavier'] as const;

/** Something that a beginner wants, in their words. */
export const Need = z.strictObject({
  /** Begins with a verb, or says what is wrong: « centrer une boîte », « ma page est blanche ». */
  need: text,
  /** Other ways to say it. */
  also: z.optional(z.array(text)),
  /** The best answer first. */
  to: z.array(NeedTarget).check(z.minLength(1)),
});
export type Need = z.infer<typeof Need>;

/** `lessons/_besoins.yaml`: needs by theme, in the order of the search page. */
export const Needs = z.array(z.strictObject({ theme: text, needs: z.array(Need).check(z.minLength(1)) }));
export type Needs = z.infer<typeof Needs>;

/**
 * The page that a target names: the first of its keys that is one.
 *
 * ```ts
 * pageOf({ sheet: 'F02', part: 'Bien nommer' })  // { page: 'sheet', name: 'F02' }
 * ```
 */
export function pageOf(target: NeedTarget): { page: NeedPage; name: string } | undefined {
  const page = NEED_PAGES.find((key) => target[key] !== undefined);
  return page && { page, name: target[page] ?? '' };
}
