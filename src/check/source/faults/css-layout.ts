import type { CssRule } from '../../vocabulary.ts';
import type { Piece } from '../pieces.ts';
import { selectIn } from '../select-html.ts';
import { readCss } from '../source-css.ts';
import type { CssPiece } from '../used-files.ts';
import type { Fault } from './fault.ts';

/** What only the parent of a flexible box or of a grid understands. */
const OF_PARENT: Record<string, string> = {
  'justify-content': 'flex ou grid',
  'align-items': 'flex ou grid',
  gap: 'flex ou grid',
  'flex-direction': 'flex',
  'flex-wrap': 'flex',
  'grid-template-columns': 'grid',
  'grid-template-areas': 'grid',
};

/** Longer sheets are nobody's own. */
const LONGEST = 100_000;
const MOST_RULES = 300;

/** What a script does to the look of an element. */
const CHANGES = /\bdisplay\b|\.style\b|className|classList|setAttribute|innerHTML/;

/**
 * Declarations that do nothing, because no rule gives their element the display that they are about: as `gap` on the
 * children in place of the parent. One of each rule, and none where a script may change the display.
 *
 * ```
 * li { gap: 8px } ul { display: flex }  → css-inactive gap, flex ou grid
 * ```
 *
 * @param sheets all those of the work
 */
export function idleLayout(sheet: CssPiece, sheets: readonly CssPiece[], scripts: readonly Piece[]): Fault[] {
  const { pages } = sheet;
  const isStyled = pages.some(({ text }) => /style\s*=\s*["'][^"']*display/i.test(text));
  if (pages.length === 0 || isStyled || scripts.some(({ text }) => CHANGES.test(text))) return [];
  const own = rulesOf(sheet);
  const displayed = sheets
    .flatMap(rulesOf)
    .filter(isDisplayed)
    .flatMap(({ selectors }) => selectors);
  const candidates = own.flatMap((rule) => {
    const idle = rule.declarations.find(({ property }) => property in OF_PARENT);
    return idle && rule.within.every((it) => it.startsWith('@')) ? [{ idle, selector: rule.selectors.join(', ') }] : [];
  });
  if (candidates.length === 0 || own.length > MOST_RULES) return [];
  const selects = pages.map(selectIn);
  const finds = (css: string) => selects.some((select) => select(css).length > 0);
  const isIdle = (selector: string) => {
    try {
      return finds(selector) && !(displayed.length > 0 && finds(`:is(${selector}):is(${displayed.join(', ')})`));
    } catch {
      // A selector that only browsers know.
      return false;
    }
  };
  return candidates
    .filter(({ selector }) => isIdle(selector))
    .map(({ idle: { property, line } }) => ({
      ...{ kind: 'css-inactive', name: property, of: OF_PARENT[property] },
      line: line + sheet.line - 1,
    }));
}

const rulesOf = ({ text }: Piece): readonly CssRule[] =>
  text.length > LONGEST ? [] : readCss('style.css', text).rules();

/** Also one that css-tree does not know: it may be a new one. */
function isDisplayed(rule: CssRule): boolean {
  const display = rule.value('display') ?? rule.value('columns') ?? rule.value('column-count');
  return display !== undefined && !/^(block|none|inline|inline-block|list-item|contents)$/.test(display);
}
