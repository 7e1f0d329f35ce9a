import { htmlElementAttributes } from 'html-element-attributes';
import { htmlEventAttributes } from 'html-event-attributes';
import type { HtmlSource, Tag } from '../../vocabulary.ts';
import { lineCounter } from '../pieces.ts';
import type { PlacedToken } from '../source-html.ts';
import { ATTRIBUTES } from './english.ts';
import type { Fault } from './fault.ts';
import { ELEMENT_NAMES, foreignTags } from './html-tags.ts';
import { meant } from './near.ts';
import { type WrittenAttribute, writtenAttributes } from './written-attributes.ts';

/** Right on any element: global ones, and those of other standards. */
const EVERYWHERE = new Set([
  ...(htmlElementAttributes['*'] ?? []),
  ...htmlEventAttributes,
  ...'role xmlns property typeof about resource vocab prefix datatype rev anchor headingoffset headingreset'.split(' '),
]);

/** Right on some element, so that elsewhere they say nothing of what was meant. */
const SOMEWHERE = new Set([...Object.values(htmlElementAttributes).flat(), 'command', 'commandfor', 'closedby']);

/** The address of an element, where beginners take one attribute for the other. */
const ADDRESSES: Record<string, { right: string; wrong: string }> = {
  a: { right: 'href', wrong: 'src' },
  link: { right: 'href', wrong: 'src' },
  img: { right: 'src', wrong: 'href' },
  script: { right: 'src', wrong: 'href' },
};

/** Faults of the attributes, as they are written in the start tags. */
export function htmlAttributes({ tokens, text }: Pick<HtmlSource, 'tokens' | 'text'>): Fault[] {
  const foreign = foreignTags(tokens);
  const lineAt = lineCounter(text);
  return tokens.flatMap((token, index): Fault[] => {
    if ((token.kind !== 'start' && token.kind !== 'end') || foreign.has(token)) return [];
    if (!ELEMENT_NAMES.has(token.name)) return [];
    const { start, end } = token as unknown as PlacedToken;
    const written = writtenAttributes(text.slice(start, end));
    if (token.kind === 'end') return attributeInEnd(token, written);
    return [
      ...attributesOf(token, written).map(({ offset, ...fault }) => ({ ...fault, line: lineAt(start + offset) })),
      ...attributeOutside(token, tokens[index + 1]),
    ];
  });
}

/** `</h2 id="acces">`: browsers drop it. */
function attributeInEnd({ name: of, line }: Tag, written: readonly WrittenAttribute[]): Fault[] {
  const [first] = written.filter(({ name, value }) => value !== undefined && isKnown(name.toLowerCase(), of));
  return first ? [{ kind: 'attribute-in-end', name: first.name.toLowerCase(), of, line }] : [];
}

/** What shows code, where an attribute may be read. */
const SHOWS_CODE = new Set('code pre samp kbd textarea title'.split(' '));

/** `<h2> id="acces" Accès</h2>`: the standard takes the attribute for text. */
function attributeOutside({ name: of, line }: Tag, next: HtmlSource['tokens'][number] | undefined): Fault[] {
  if (next?.kind !== 'text' || SHOWS_CODE.has(of)) return [];
  const [, name = ''] = /^\s*([a-z-]+)\s*=\s*["'“”«]/i.exec(next.text) ?? [];
  return name !== '' && isKnown(name.toLowerCase(), of) ? [{ kind: 'attribute-outside', name, of, line }] : [];
}

type Found = Omit<Fault, 'line'> & { offset: number };

function attributesOf({ name: of, attributes }: Tag, written: readonly WrittenAttribute[]): Found[] {
  const seen = new Set<string>();
  return written.flatMap((attribute): Found[] => {
    const { name: raw, value = '', quoted, offset } = attribute;
    const name = raw.toLowerCase();
    const [plain = ''] = /^[a-z-]*/.exec(name) ?? [];
    if (name.includes('<')) return [];
    if (/^,+$/.test(name)) return [{ kind: 'attribute-comma', name, of, offset }];
    if (plain === '') return /^"/.test(name) ? [{ kind: 'attribute-extra-quote', name, of, offset }] : [];
    if (/["'“”«]/.test(name)) {
      if (isKnown(plain, of)) return [{ kind: 'attribute-equals', name: plain, of, offset }];
      // `alt=un vélo"`: what is quoted at its end only.
      const bare = written.findLast((it) => it.offset < offset && it.value !== undefined);
      const isEnd = /^[^"]+"$/.test(name) && bare?.quoted === false;
      return isEnd ? [{ kind: 'attribute-quote', name: bare.name.toLowerCase(), offset: bare.offset }] : [];
    }
    if (seen.has(name)) return [{ kind: 'attribute-twice', name, of, offset }];
    seen.add(name);
    if (!quoted && /^[“”„«‘’]/.test(value)) return [{ kind: 'attribute-curly', name, offset }];
    if (!quoted && /^[^"'<]+["']$/.test(value)) return [{ kind: 'attribute-quote', name, offset }];
    const named = wrongName(name, of, attributes) ?? signInName(name, value, attributes);
    return named ? [{ ...named, offset }] : [];
  });
}

function isKnown(name: string, of: string): boolean {
  const own = htmlElementAttributes[of] ?? [];
  return EVERYWHERE.has(name) || own.includes(name) || /^(data-|aria-|on|x-|v-|hx-)|[:@.]/.test(name);
}

function wrongName(name: string, of: string, attributes: Tag['attributes']): Omit<Fault, 'line'> | undefined {
  const address = ADDRESSES[of];
  if (address?.wrong === name && !(address.right in attributes)) {
    return { kind: 'attribute-of', name, near: address.right, of };
  }
  if (isKnown(name, of) || (SOMEWHERE.has(name) && name !== 'language')) return undefined;
  const near = ATTRIBUTES[name] ?? meant(name, namesOf(of));
  return near && !(near in attributes) ? { kind: 'attribute', name, near } : undefined;
}

const namesKept = new Map<string, readonly string[]>();

/** The attributes of an element; two letters are too few to guess from. */
function namesOf(element: string): readonly string[] {
  const all = [...(htmlElementAttributes[element] ?? []), ...EVERYWHERE];
  const names = namesKept.get(element) ?? all.filter((name) => name.length > 2);
  namesKept.set(element, names);
  return names;
}

/** `class=".badge"`, `id="#menu"`: the signs are those of CSS. */
function signInName(name: string, value: string, attributes: Tag['attributes']): Omit<Fault, 'line'> | undefined {
  if (name !== 'class' && name !== 'id') return undefined;
  const sign = name === 'class' ? '.' : '#';
  const words = (attributes[name] ?? value).split(/\s+/);
  const wrong = words.find((word) => word.startsWith(sign) && /^[.#][\w-]+$/.test(word));
  return wrong ? { kind: 'attribute-sign', name, near: wrong.slice(1) } : undefined;
}
