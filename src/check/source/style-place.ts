import type { Place } from '../../course/result.ts';
import type { Work } from '../../course/work.ts';
import type { CssRule, HtmlSource, SourceElement } from '../vocabulary.ts';
import { selectIn } from './select-html.ts';
import { readCss } from './source-css.ts';
import { readHtml } from './source-html.ts';
import { sheetsOf, textIn } from './used-files.ts';

/** An element of a page, one of whose styles is not as it must be. */
export interface StyledElement {
  /** Line of its start tag. */
  line: number;
  /** Its `class` and its `id`, which tell it from others of the same line. */
  classes?: string | undefined;
  id?: string | undefined;
  /** As a browser is asked for it: `padding-top`. */
  property: string;
}

/**
 * Where the files set a style: the declaration that wins, or else the rule of that element, where it is missing.
 *
 * ```ts
 * // style.css:  .carte {
 * //               padding: 3px;
 * //             }
 * stylePlace(work, 'index.html', { line: 5, classes: 'carte', property: 'padding-top' })  // style.css, line 2
 * stylePlace(work, 'index.html', { line: 5, classes: 'carte', property: 'color' })        // style.css, line 1
 * ```
 *
 * `undefined` where the files do not tell: no rule names that element, it has a `style` of its own, others like it are on
 * its line, what it looks like depends on the screen, or there is too much to read.
 */
export function stylePlace(work: Work, file: string, styled: StyledElement): Place | undefined {
  const page = readHtml(file, textIn(work, file), selectIn);
  const isIt = ({ line, attributes }: SourceElement) =>
    line === styled.line && attributes['class'] === styled.classes && attributes['id'] === styled.id;
  const like = page.select('*').filter(isIt);
  if (like.length !== 1 || like[0]?.attributes['style'] !== undefined) return undefined;
  const rules = rulesFor(work, page, isIt);
  const set = rules.flatMap(({ rule, file, before, weight }) =>
    rule.declarations
      .filter(({ property }) => covers(property, styled.property) || covers(styled.property, property))
      .map(({ line, important, within }) => ({
        place: { file, line: before + line },
        weight: weight + (important ? IMPORTANT : 0),
        isFixed: within.length === 0,
      })),
  );
  if (set.some(({ isFixed }) => !isFixed)) return undefined;
  const named = rules
    .filter(({ rule, weight }) => weight > 0 && rule.within.length === 0)
    .map(({ rule, file, before, weight }) => ({ place: { file, line: before + rule.line }, weight }));
  return (heaviest(set) ?? heaviest(named))?.place;
}

/** Characters of a sheet; tags and texts that are looked at: some 100 ms. The work of a learner is far from it. */
const LONGEST = 200_000;
const MOST_LOOKS = 200_000;

interface RuleFor {
  rule: CssRule;
  file: string;
  /** Lines of the file before its sheet. */
  before: number;
  /** See {@link weigh}. */
  weight: number;
}

/** The rules that select an element, in their order. */
function rulesFor(work: Work, page: HtmlSource, isIt: (element: SourceElement) => boolean): RuleFor[] {
  const selects = (selector: string) => {
    try {
      return page.select(selector).some(isIt);
    } catch {
      // A pseudo-element, a state, or no selector at all.
      return false;
    }
  };
  const rules = sheetsOf(work, [page]).flatMap(({ file, text, line }) =>
    text.length > LONGEST
      ? []
      : readCss('style.css', text)
          .rules()
          .map((rule) => ({ rule, file, before: line - 1 })),
  );
  // Each selector is tried on the whole page.
  const selectors = rules.reduce((sum, { rule }) => sum + rule.selectors.length, 0);
  if (selectors * page.tokens.length > MOST_LOOKS) return [];
  return rules.flatMap((it) => {
    const weights = it.rule.selectors.filter(selects).map(weigh);
    return weights.length === 0 ? [] : [{ ...it, weight: Math.max(...weights) }];
  });
}

/** Of those that weigh the most, the last. */
function heaviest<T extends { weight: number }>(all: readonly T[]): T | undefined {
  const most = Math.max(...all.map(({ weight }) => weight));
  return all.findLast(({ weight }) => weight === most);
}

const IMPORTANT = 1_000_000;

/** Specificity: `weigh('#menu a.actif')` → 10101; `weigh('*')` → 0. */
function weigh(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  const classes = count(/\.[\w-]|\[|(?<!:):(?!:|not|is|where)[a-z]/gi);
  return count(/#[\w-]/g) * 10_000 + classes * 100 + count(/(?<![\w\-.#:[="'])[a-z][\w-]*/gi);
}

const SIDE = '(?:top|right|bottom|left)';

/** What a shorthand sets, where its name is not the beginning of theirs, or of others too. */
const SHORTHANDS: Readonly<Record<string, RegExp>> = {
  border: new RegExp(`^border-(?:${SIDE}|${SIDE}-(?:width|style|color)|width|style|color)$`),
  'border-width': new RegExp(`^border-${SIDE}-width$`),
  'border-style': new RegExp(`^border-${SIDE}-style$`),
  'border-color': new RegExp(`^border-${SIDE}-color$`),
  'border-radius': /^border-\w+-\w+-radius$/,
  flex: /^flex-(?:grow|shrink|basis)$/,
  font: /^(?:font-.*|line-height)$/,
  gap: /^(?:row|column)-gap$/,
  inset: new RegExp(`^${SIDE}$`),
  overflow: /^overflow-[xy]$/,
  ...Object.fromEntries(
    ['background', 'list-style', 'margin', 'outline', 'padding', 'text-decoration', 'transition', 'animation'].map(
      (name) => [name, new RegExp(`^${name}-`)],
    ),
  ),
  ...Object.fromEntries(
    ['top', 'right', 'bottom', 'left'].map((side) => [`border-${side}`, new RegExp(`^border-${side}-\\w+$`)]),
  ),
};

/** `covers('padding', 'padding-top')` → true */
function covers(declared: string, asked: string): boolean {
  return declared === asked || SHORTHANDS[declared]?.test(asked) === true;
}
