import { lexer, parse } from 'css-tree/dist/csstree.esm';
import { keywordsOf } from './css-keywords.ts';
import { VALUES } from './english.ts';
import type { Fault } from './fault.ts';
import { meant } from './near.ts';

type Found = Omit<Fault, 'line'>;

/** Values that hold these are known to the browser only, or newer than css-tree 3.2's data: nothing is said. */
const UNKNOWABLE =
  /\b(?:var|env|attr|if|inherit|anchor|anchor-size|sibling-index|sibling-count|random)\(|--|\{|^(?:math|unicode)$|\b(?:menu|scrollbar)\b/i;

/** Properties whose values are so old that what css-tree does not know is wrong. */
const STABLE =
  /^(color|background-color|(min-|max-)?(width|height)|(margin|padding)(-(top|right|bottom|left))?|justify-content|align-items|font-(size|weight|style)|text-(align|decoration)|border(-(top|right|bottom|left))?(-(width|style|color))?|border-radius|opacity|line-height|display|position|float|top|right|bottom|left|gap)$/;

const UNITS =
  'px em rem ex ch lh rlh vw vh vmin vmax svh dvh lvh svw dvw lvw cqw cqh cqi cqb cm mm in pt pc deg rad turn s ms fr dpi x';
const UNIT_SLIPS: Record<string, string> = {
  pixel: 'px',
  pixels: 'px',
  pix: 'px',
  xp: 'px',
  pxx: 'px',
  ppx: 'px',
  pxs: 'px',
  p: 'px',
  ren: 'rem',
  rems: 'rem',
  erm: 'rem',
  ems: 'em',
  sec: 's',
};

/** Words of another property, or of no one's. */
const SLIPS: Record<string, string> = {
  flexbox: 'flex',
  middle: 'center',
  centre: 'center',
  'inline flex': 'inline-flex',
};

/**
 * What is wrong in a value, where it is certain: each guess is tried, and kept if the property then takes the value.
 *
 * ```ts
 * valueFault('color', 'rouge')   // { kind: 'english', name: 'rouge', near: 'red' }
 * valueFault('width', '10 px')   // { kind: 'unit-space', name: '10 px', near: '10px' }
 * valueFault('width', '300')     // { kind: 'unit-missing', name: '300', near: '300px' }
 * ```
 */
export function valueFault(property: string, value: string): Found | undefined {
  if (value === '') return { kind: 'value-missing', name: property };
  if (value.length > 500 || UNKNOWABLE.test(value) || accepts(property, value)) return undefined;
  for (const guess of GUESSES) {
    const found = guess(property, value);
    if (found) return found;
  }
  return undefined;
}

type Guess = (property: string, value: string) => Found | undefined;

/** Tries a change of the value; the fault names the piece that changes. */
const replacing =
  (kind: Fault['kind'], pattern: RegExp, mend: (match: RegExpExecArray) => string | undefined): Guess =>
  (property, value) => {
    let near: string | undefined;
    let name = '';
    const mended = value.replace(pattern, (...found) => {
      const match = found as unknown as RegExpExecArray;
      const better = mend(match);
      if (better !== undefined) [name, near] = near === undefined ? [match[0], better] : [name, near];
      return better ?? match[0];
    });
    return near !== undefined && accepts(property, mended) ? { kind, name, near } : undefined;
  };

const GUESSES: readonly Guess[] = [
  replacing(
    'unit-space',
    new RegExp(`(\\d*\\.?\\d+) +(${UNITS.replaceAll(' ', '|')}|%)(?![\\w-])`, 'gi'),
    ([, digit, unit]) => `${digit}${unit}`,
  ),
  replacing('decimal-comma', /(\d+),(\d+[a-z%]*)/gi, ([, whole, rest]) => `${whole}.${rest}`),
  replacing('unit', /(\d*\.?\d+)([a-z]+)(?![\w-])/gi, ([, digit, unit = '']) => {
    const better = UNIT_SLIPS[unit.toLowerCase()];
    return better && `${digit}${better}`;
  }),
  replacing('unit-missing', /(?<![\w.#-])-?\d*\.?\d+(?![\w.%])/g, ([number]) =>
    Number(number) === 0 ? undefined : `${number}px`,
  ),
  replacing('hash-missing', /^(?=.*\d)[0-9a-f]{6}$|^(?=.*\d)[0-9a-f]{3}$/i, ([digits]) => `#${digits}`),
  (_, value) => {
    const [name] = /#[\w-]*/.exec(value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '')) ?? [];
    if (!name || /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(name)) return undefined;
    return { kind: 'hexadecimal', name };
  },
  (of, value) => {
    const near = value.replace(/\s*,\s*/g, ' ');
    return near !== value && accepts(of, near) ? { kind: 'value-comma', name: value, near, of } : undefined;
  },
  (property, value) => {
    const near = /^[a-z]+ [a-z]+$/i.test(value) ? value.toLowerCase().replace(' ', '-') : SLIPS[value.toLowerCase()];
    return near && accepts(property, near) ? { kind: 'value', name: value, near } : undefined;
  },
  replacing('english', /(?<![\w#.-])[a-zà-ü]+(?![\w(-])/gi, ([word]) => VALUES[word.toLowerCase()]),
  (property, value) =>
    replacing('value', /(?<![\w#.-])[a-z][a-z-]+(?![\w(-])/gi, ([word]) => {
      const keywords = keywordsOf(property);
      return keywords.includes(word.toLowerCase()) ? undefined : meant(word.toLowerCase(), keywords);
    })(property, value),
  (property, value) => {
    const isPlain = /^[\w\sà-ü%.,-]+$/i.test(value);
    return isPlain && STABLE.test(property) ? { kind: 'value', name: value, of: property } : undefined;
  },
];

function accepts(property: string, value: string): boolean {
  try {
    const error = lexer.matchProperty(property, parse(value, { context: 'value' })).error;
    return error === null || error.name !== 'SyntaxMatchError';
  } catch {
    return !/^[\w\s%.,#-]*$/.test(value);
  }
}
