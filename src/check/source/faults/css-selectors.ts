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
  /** Elements that the pages hold; without a page, nobody knows. */
  elements?: ReadonlySet<string>;
  /** Words of their scripts, which may make any of them, and those that are texts. */
  words?: ReadonlySet<string>;
  texts?: ReadonlySet<string>;
  /** Whether a selector finds something in the pages; without it, scripts may change them. */
  finds?: (selector: string) => boolean;
  /** Of the work, with the page that a script asks from. */
  files?: { from: string; names: readonly string[] };
  /** A form of theirs has somewhere to go. */
  isSent?: boolean;
  /** An element of theirs has a number for its value: `progress`, `meter`. */
  hasNumbers?: boolean;
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
  if (!isSelector(text)) {
    const [, at] = /^(media|font-face|keyframes|supports|import)\b/.exec(text) ?? [];
    return [at ? { kind: 'at-missing', name: at, line } : { kind: 'selector', name: text, line }];
  }
  const misnamed = [...ofElements(tokens, line, names), ...ofClasses(tokens, line, names)];
  return misnamed.length > 0 ? misnamed : findsNothing(text, line, names);
}

function ofElements(tokens: readonly CssToken[], line: number, names: Names): Fault[] {
  return elementsIn(tokens).flatMap((name): Fault[] => {
    const lower = name.toLowerCase();
    const isMissing = names.elements?.has(lower) === false && !names.words?.has(name);
    if (isMissing && names.classes.has(name)) return [{ kind: 'selector-class', name, line }];
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

/** Classes and identifiers that no page has, where one that is almost the same is there. */
function ofClasses(tokens: readonly CssToken[], line: number, names: Names): Fault[] {
  const { classes, ids, elements, words = new Set(), texts = new Set() } = names;
  if (!elements) return [];
  return signed(tokens).flatMap(({ sign, name }): Fault[] => {
    const [own, others] = sign === '.' ? [classes, ids] : [ids, classes];
    if (own.has(name) || words.has(name)) return [];
    if (others.has(name)) return [{ kind: sign === '.' ? 'class-of-id' : 'id-of-class', name, line }];
    const known = [...own, ...(sign === '.' ? texts : [])];
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const near = known.find((it) => plain(it) === plain(name)) ?? meant(name, known);
    return near && !isSibling(name, near) ? [{ kind: sign === '.' ? 'no-class' : 'no-id', name, near, line }] : [];
  });
}

/** Names of one family, of which a page may hold some only: `carte-1` and `carte-2`, `badge-ok` and `badge-ko`. */
function isSibling(one: string, other: string): boolean {
  if (one.replace(/\d+/g, '') === other.replace(/\d+/g, '')) return true;
  const [a, b] = [one.split('-'), other.split('-')];
  const isShort = (a.at(-1)?.length ?? 0) <= 3 && (b.at(-1)?.length ?? 0) <= 3;
  return a.length > 1 && isShort && a.slice(0, -1).join('-') === b.slice(0, -1).join('-');
}

interface Signed {
  sign: '.' | '#';
  name: string;
}

/** `nav .menu#haut:not(.actif)` → `.menu` and `#haut`. */
function signed(tokens: readonly CssToken[]): Signed[] {
  let depth = 0;
  return tokens.flatMap(({ type, text }, index): Signed[] => {
    if (/[([]$/.test(text)) depth += 1;
    if (/^[)\]]$/.test(text)) depth -= 1;
    if (depth > 0) return [];
    if (type === tokenTypes.Hash) return [{ sign: '#', name: text.slice(1) }];
    const isClass = type === Ident && tokens[index - 1]?.type === Delim && tokens[index - 1]?.text === '.';
    return isClass ? [{ sign: '.', name: text }] : [];
  });
}

/** Each of its names is in the pages, but not so: `nav.menu` for `nav .menu`. */
function findsNothing(text: string, line: number, { classes, ids, elements, finds }: Names): Fault[] {
  if (!finds || !elements) return [];
  return text.split(',').flatMap((part): Fault[] => {
    const selector = part.trim();
    if (!/^[\w\s.#-]+$/.test(selector) || !/[.#]/.test(selector)) return [];
    const simple = selector.match(/[.#]?[\w-]+/g) ?? [];
    const isThere = (it: string) => {
      if (it.startsWith('.')) return classes.has(it.slice(1));
      return it.startsWith('#') ? ids.has(it.slice(1)) : elements.has(it.toLowerCase());
    };
    if (simple.length < 2 || !simple.every(isThere) || finds(selector)) return [];
    const others = [selector.replace(/(?<=[\w-])([.#])/g, ' $1'), selector.replace(/\s+([.#])/g, '$1')];
    const near = others.find((it) => it !== selector && finds(it));
    return [{ kind: 'selector-nothing', name: selector, near, line }];
  });
}
