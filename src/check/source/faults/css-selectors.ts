import { parse, tokenTypes } from 'css-tree/dist/csstree.esm';
import type { CssToken } from '../css-blocks.ts';
import { written } from './css-segments.ts';
import { ELEMENTS } from './english.ts';
import type { Fault } from './fault.ts';
import { ELEMENT_NAMES } from './html-tags.ts';
import { meant } from './near.ts';

const { Colon, Comma, Delim, Ident, WhiteSpace } = tokenTypes;

/** Classes and identifiers of the pages that use a sheet. */
export interface Names {
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** Of the work, with the page that a script asks from. */
  files?: { from: string; names: readonly string[] };
  /** A form of theirs has somewhere to go. */
  isSent?: boolean;
}

const SVG_NAMES = new Set(
  'animate animatemotion animatetransform circle clippath defs desc ellipse filter foreignobject g image line lineargradient marker mask metadata mpath path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view math mi mn mo mrow ms mtext mfrac msqrt msup msub'.split(
    ' ',
  ),
);

/** Longer selectors are not read. */
const LONGEST = 500;

const LONG_NAMES = [...ELEMENT_NAMES].filter((name) => name.length > 2);

/**
 * Faults of what stands before the block of a rule.
 *
 * ```
 * . carte         → selector-space .carte
 * carte (a class) → selector-class carte
 * boby            → selector-element boby, body
 * h1,             → selector h1,
 * ```
 */
export function selectorFaults(tokens: readonly CssToken[], line: number, names: Names): Fault[] {
  const spaced = spacedSign(tokens);
  if (spaced) return [{ kind: 'selector-space', name: spaced, near: spaced, line }];
  const text = written(tokens);
  if (!isSelector(text)) return [{ kind: 'selector', name: text, line }];
  return elementsIn(tokens).flatMap((name): Fault[] => {
    const lower = name.toLowerCase();
    if (ELEMENT_NAMES.has(lower) || SVG_NAMES.has(lower) || lower.includes('-')) return [];
    if (names.classes.has(name)) return [{ kind: 'selector-class', name, line }];
    if (names.ids.has(name)) return [{ kind: 'selector-id', name, line }];
    const near = ELEMENTS[lower] ?? meant(lower, LONG_NAMES);
    return near ? [{ kind: 'selector-element', name, near, line }] : [];
  });
}

/** `. carte` → `.carte`; `a: hover` → `:hover`. */
function spacedSign(tokens: readonly CssToken[]): string | undefined {
  const at = tokens.findIndex(({ type, text }, index) => {
    const isSign = type === Colon || (type === Delim && /^[.#]$/.test(text));
    return isSign && tokens[index + 1]?.type === WhiteSpace && tokens[index + 2]?.type === Ident;
  });
  return at === -1 ? undefined : `${tokens[at]?.text}${tokens[at + 2]?.text}`;
}

function isSelector(text: string): boolean {
  if (text.length > LONGEST) return true;
  if (/^,|,\s*,|,$/.test(text)) return false;
  // A nested rule may start with what joins it to the rule around it.
  const selectors = text.replace(/(^|,)\s*[>+~]/g, '$1');
  try {
    parse(selectors, { context: 'selectorList' });
    return true;
  } catch (error) {
    return error instanceof RangeError;
  }
}

/** Names of elements, outside of brackets and parentheses: `nav a.actif:not(p)` → `['nav', 'a']`. */
function elementsIn(tokens: readonly CssToken[]): string[] {
  let depth = 0;
  return tokens.flatMap(({ type, text }, index) => {
    if (/[([]$/.test(text)) depth += 1;
    if (/^[)\]]$/.test(text)) depth -= 1;
    const before = tokens[index - 1];
    const starts = !before || [WhiteSpace, Comma].includes(before.type) || /^[>+~]$/.test(before.text);
    return type === Ident && depth === 0 && starts ? [text] : [];
  });
}
