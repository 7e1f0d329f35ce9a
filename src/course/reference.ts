import * as z from 'zod/mini';
import { DRAWINGS } from './drawing.ts';
import { LessonId } from './lesson.ts';

const text = z.string().check(z.minLength(1));

const common = {
  /** One sentence of ours: what it is for. Backquotes mark code. */
  means: text,
  /** Some lines of code. */
  example: text,
  /** What the example gives, in words. */
  shows: text,
  /** The lesson that teaches it, written or only planned. */
  lesson: LessonId,
  /** Names of neighbours in the same list. */
  near: z.optional(z.array(text)),
  /** The drawing that explains it. */
  drawing: z.optional(z.enum(DRAWINGS)),
};

/** An HTML element that the course teaches. */
export const HtmlEntry = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9]*$/)),
  ...common,
  /** Attribute → what it is for. */
  attributes: z.optional(z.record(text, text)),
});
export type HtmlEntry = z.infer<typeof HtmlEntry>;

/** A CSS property that the course teaches. */
export const CssEntry = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  ...common,
  /** Value → what it does. */
  values: z.optional(z.record(text, text)),
});
export type CssEntry = z.infer<typeof CssEntry>;

/** `lessons/_reference.yaml`: what the course teaches of the two languages, in our words. */
export const Reference = z.strictObject({ html: z.array(HtmlEntry), css: z.array(CssEntry) });
export type Reference = z.infer<typeof Reference>;

/** Since when the four families of browsers know something. */
export const Support = z.strictObject({
  /** Browser → first version, `false` where there is none. */
  versions: z.record(z.enum(['chrome', 'edge', 'firefox', 'safari']), z.union([z.string(), z.literal(false)])),
  /** Year in which the last of them learnt it; absent where one still does not know it. */
  since: z.optional(z.int()),
});
export type Support = z.infer<typeof Support>;

/** What is known of a CSS property beside our words. */
export const CssFacts = z.strictObject({
  /** What can be written: keywords as they are, types in angle brackets (`<color>`), functions with `()`. */
  accepts: z.array(z.string()),
  /** As the standard names it; a shorthand has one for each of its properties. */
  initial: z.union([z.string(), z.record(z.string(), z.string())]),
  inherited: z.boolean(),
  support: Support,
});
export type CssFacts = z.infer<typeof CssFacts>;

/**
 * `lessons/_reference-mdn.json`: facts on what the reference names, extracted from two CC0 packages by
 * `npm run extract-mdn`. Made, never written by hand.
 */
export const ReferenceFacts = z.strictObject({
  /** Package → version. */
  sources: z.record(z.string(), z.string()),
  licence: z.literal('CC0-1.0'),
  html: z.record(z.string(), z.strictObject({ support: Support })),
  css: z.record(z.string(), CssFacts),
});
export type ReferenceFacts = z.infer<typeof ReferenceFacts>;
